package org.onshore.input.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.GenerationsTable;

/** Generations whose life runs backwards, or who share a rack. */
final class GenerationChecks implements Check {
  static final Rule GENERATION_ORDER =
      Rule.error(
          "generation-order",
          "The life of a generation runs backwards: it goes from samples to volume, to the end of"
              + " building, to the end of support.",
          "generations.csv\ngeneration,part,samples_from,build_from\n"
              + "G1,RACK,2027-02-01,2027-01-04",
          "Swap the dates.");
  static final Rule PART_OF_TWO_GENERATIONS =
      Rule.warning(
          "part-of-two-generations",
          "Two generations have one rack, so that its deliveries count for the first only.",
          "generations.csv\ngeneration,part\nG1,RACK\nG2,RACK",
          "Give each generation a part of its own.");

  @Override
  public List<Rule> rules() {
    return List.of(GENERATION_ORDER, PART_OF_TWO_GENERATIONS);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows rows = tables.rows(GenerationsTable.TABLE);
    Map<Integer, Integer> ofPart = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      checkOrder(rows, GenerationsTable.SAMPLES_FROM, GenerationsTable.BUILD_FROM, row, findings);
      checkOrder(rows, GenerationsTable.BUILD_UNTIL, GenerationsTable.SUPPORT_UNTIL, row, findings);
      int part = rows.reference(GenerationsTable.PART, row);
      Integer first = part < 0 ? null : ofPart.putIfAbsent(part, row);
      if (first != null) {
        String name = rows.written(GenerationsTable.PART, row);
        findings.add(
            PART_OF_TWO_GENERATIONS,
            rows.place(GenerationsTable.PART, row),
            name,
            "'%s' is also the rack of '%s' (%s)"
                .formatted(name, rows.text(GenerationsTable.GENERATION, first), rows.where(first)),
            "another part is meant");
      }
    }
  }

  private static void checkOrder(
      Rows rows, Column before, Column after, int row, Findings findings) {
    if (rows.hasDay(before, row)
        && rows.hasDay(after, row)
        && rows.day(before, row) > rows.day(after, row)) {
      String late = rows.written(before, row);
      findings.add(
          GENERATION_ORDER,
          rows.place(before, row),
          late,
          "%s %s is after %s %s"
              .formatted(before.name(), late, after.name(), rows.written(after, row)),
          "the two are the wrong way round");
    }
  }
}
