package org.onshore.input.resolve;

import java.util.List;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.OccupationGroup;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Site;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.LaborTable;
import org.onshore.input.schema.OccupationsTable;

/** Rows about people at work. */
final class WorkRows {
  private static final List<OccupationGroup> GROUPS = List.of(OccupationGroup.values());
  private final Tables tables;

  WorkRows(Tables tables) {
    this.tables = tables;
  }

  Occupation occupation(int row) {
    Rows rows = tables.rows(OccupationsTable.TABLE);
    return new Occupation(
        rows.text(OccupationsTable.OCCUPATION, row),
        rows.text(OccupationsTable.TITLE, row),
        rows.choice(OccupationsTable.GROUP, row, GROUPS),
        rows.number(OccupationsTable.HOURS_PER_YEAR, row),
        rows.numberOrNull(OccupationsTable.WAGE_USD_PER_YEAR, row),
        rows.number(OccupationsTable.TRAINING_DAYS, row),
        rows.numberOrNull(OccupationsTable.HIRES_PER_PERIOD, row));
  }

  List<Labor> labor(
      List<Site> sites,
      List<Process> processes,
      List<Resource> resources,
      List<Occupation> occupations) {
    Rows rows = tables.rows(LaborTable.TABLE);
    return Resolver.list(
        rows,
        row -> {
          int process = rows.reference(LaborTable.PROCESS, row);
          int resource = rows.reference(LaborTable.RESOURCE, row);
          return new Labor(
              sites.get(rows.reference(LaborTable.SITE, row)),
              process < 0 ? null : processes.get(process),
              resource < 0 ? null : resources.get(resource),
              occupations.get(rows.reference(LaborTable.OCCUPATION, row)),
              rows.number(LaborTable.HOURS_PER_UNIT, row),
              rows.number(LaborTable.HEADCOUNT, row),
              rows.text(LaborTable.INDUSTRY, row));
        });
  }
}
