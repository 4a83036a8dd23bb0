package org.onshore.input.check;

import java.util.List;
import org.onshore.domain.program.WorkloadKind;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.LaborTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ResourcesTable;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.WorkloadsTable;

/** The work of people and of racks: rows that leave out what their kind needs. */
final class WorkChecks implements Check {
  static final Rule LABOR_AT_OTHER_SITE =
      Rule.error(
          "labor-at-other-site",
          "People work at one site for a process or a resource of another.",
          "labor.csv\nsite,process,occupation,hours_per_unit\nDC,make,51-2022,3\n"
              + "occupations.csv\noccupation\n51-2022",
          "Name the site of the process or resource.");
  static final Rule LABOR_OF_BOTH =
      Rule.error(
          "labor-of-both",
          "A row of labor names a process and a resource; the hours would count for one of them"
              + " only.",
          "labor.csv\nsite,process,resource,occupation,hours_per_unit\nFAB,make,LINE,51-2022,3\n"
              + "occupations.csv\noccupation\n51-2022",
          "Make two rows of it.");
  static final Rule LABOR_WITHOUT_AMOUNT =
      Rule.warning(
          "labor-without-amount",
          "A row of labor says no hours for its process or resource, or no headcount for fixed"
              + " staff, so that it stands for nobody.",
          "labor.csv\nsite,process,occupation,headcount\nFAB,make,51-2022,3\n"
              + "occupations.csv\noccupation\n51-2022",
          "Give hours_per_unit for a process or resource, headcount for fixed staff.");
  static final Rule WORKLOAD_INCOMPLETE =
      Rule.error(
          "workload-incomplete",
          "A training workload wants sequence_tokens and global_batch_sequences, an inference"
              + " workload prompt_tokens and output_tokens.",
          "workloads.csv\nworkload,kind,layers,hidden,heads,vocabulary\n"
              + "W1,training,96,12288,96,51200",
          "Give both numbers.");
  static final Rule TOO_MANY_EXPERTS_PER_TOKEN =
      Rule.error(
          "too-many-experts-per-token",
          "More experts see a token than there are.",
          "workloads.csv\nworkload,kind,layers,hidden,heads,vocabulary,prompt_tokens,output_tokens,"
              + "experts,experts_per_token\nW1,inference,96,12288,96,51200,100,100,4,8",
          "Swap the two.");

  @Override
  public List<Rule> rules() {
    return List.of(
        LABOR_AT_OTHER_SITE,
        LABOR_OF_BOTH,
        LABOR_WITHOUT_AMOUNT,
        WORKLOAD_INCOMPLETE,
        TOO_MANY_EXPERTS_PER_TOKEN);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows labor = tables.rows(LaborTable.TABLE);
    for (int row = 0; row < labor.size(); row++) {
      checkSite(
          tables, row, LaborTable.PROCESS, ProcessesTable.TABLE, ProcessesTable.SITE, findings);
      checkSite(
          tables, row, LaborTable.RESOURCE, ResourcesTable.TABLE, ResourcesTable.SITE, findings);
      checkAmount(labor, row, findings);
    }
    Rows workloads = tables.rows(WorkloadsTable.TABLE);
    for (int row = 0; row < workloads.size(); row++) {
      checkWorkload(workloads, row, findings);
    }
  }

  private static void checkSite(
      Tables tables, int row, Column column, Table table, Column site, Findings findings) {
    Rows labor = tables.rows(LaborTable.TABLE);
    Rows others = tables.rows(table);
    int other = labor.reference(column, row);
    int here = labor.reference(LaborTable.SITE, row);
    int there = other < 0 ? -1 : others.reference(site, other);
    if (here >= 0 && there >= 0 && here != there) {
      findings.add(
          LABOR_AT_OTHER_SITE,
          labor.place(LaborTable.SITE, row),
          labor.written(LaborTable.SITE, row),
          "'%s' is at '%s', but the work at '%s'"
              .formatted(
                  labor.written(column, row),
                  others.written(site, other),
                  labor.written(LaborTable.SITE, row)),
          "'" + others.written(site, other) + "'");
    }
  }

  private static void checkAmount(Rows labor, int row, Findings findings) {
    boolean process = labor.isWritten(LaborTable.PROCESS, row);
    boolean resource = labor.isWritten(LaborTable.RESOURCE, row);
    if (process && resource) {
      findings.add(
          LABOR_OF_BOTH,
          labor.place(LaborTable.RESOURCE, row),
          labor.written(LaborTable.RESOURCE, row),
          "the work is for the process '%s' and the resource '%s'"
              .formatted(
                  labor.written(LaborTable.PROCESS, row), labor.written(LaborTable.RESOURCE, row)),
          "two rows are meant");
    }
    Column amount = process || resource ? LaborTable.HOURS_PER_UNIT : LaborTable.HEADCOUNT;
    if (labor.number(amount, row) == 0) {
      findings.add(
          LABOR_WITHOUT_AMOUNT,
          labor.place(LaborTable.OCCUPATION, row),
          labor.written(LaborTable.OCCUPATION, row),
          "the work of '%s' says no %s"
              .formatted(labor.written(LaborTable.OCCUPATION, row), amount.name()),
          amount.name() + " is missing");
    }
  }

  private static void checkWorkload(Rows workloads, int row, Findings findings) {
    boolean training = workloads.is(WorkloadsTable.KIND, row, WorkloadKind.TRAINING);
    boolean inference = workloads.is(WorkloadsTable.KIND, row, WorkloadKind.INFERENCE);
    List<Column> wanted =
        training
            ? List.of(WorkloadsTable.SEQUENCE_TOKENS, WorkloadsTable.GLOBAL_BATCH_SEQUENCES)
            : List.of(WorkloadsTable.PROMPT_TOKENS, WorkloadsTable.OUTPUT_TOKENS);
    for (Column column : wanted) {
      if ((training || inference) && workloads.number(column, row) == 0) {
        String kind = workloads.written(WorkloadsTable.KIND, row);
        findings.add(
            WORKLOAD_INCOMPLETE,
            workloads.place(WorkloadsTable.KIND, row),
            kind,
            "a workload of " + kind + " wants " + column.name(),
            column.name() + " is missing");
      }
    }
    double experts = workloads.number(WorkloadsTable.EXPERTS, row);
    if (workloads.number(WorkloadsTable.EXPERTS_PER_TOKEN, row) > experts) {
      String written = workloads.written(WorkloadsTable.EXPERTS_PER_TOKEN, row);
      findings.add(
          TOO_MANY_EXPERTS_PER_TOKEN,
          workloads.place(WorkloadsTable.EXPERTS_PER_TOKEN, row),
          written,
          "%s experts see a token, but there are %.0f".formatted(written, experts),
          "experts and experts_per_token are the wrong way round");
    }
  }
}
