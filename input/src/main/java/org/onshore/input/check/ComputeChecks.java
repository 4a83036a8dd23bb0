package org.onshore.input.check;

import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.BillTable;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.GenerationsTable;
import org.onshore.input.schema.LanesTable;
import org.onshore.input.schema.LoadsTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ReceiptsTable;
import org.onshore.input.schema.StockTable;
import org.onshore.input.schema.Table;

/** Parts with a workload: tokens per second, which only racks give. */
final class ComputeChecks implements Check {
  private static final String WORKLOAD =
      """
      workloads.csv
      workload,kind,layers,hidden,heads,vocabulary,prompt_tokens,output_tokens
      CHAT,inference,80,8192,64,128256,1000,300
      """;

  static final Rule COMPUTE_WITH_SUPPLY =
      Rule.error(
          "compute-with-supply",
          "A part with a workload is what racks do where they stand. It is demanded, and nothing"
              + " else: no row makes, holds, ships or uses it.",
          WORKLOAD
              + "parts.csv\npart,cost_usd,workload\nCHIP,100,\nRACK,1000,\nTOKENS,0,CHAT\n"
              + "stock.csv\nsite,part,quantity\nDC,TOKENS,5",
          "Delete the row; what holds racks back is said of the racks.");
  static final Rule COMPUTE_WITHOUT_RACKS =
      Rule.error(
          "compute-without-racks",
          "A part has a workload, but no generation has a specification, so that nothing is known"
              + " of what a rack does for it.",
          WORKLOAD + "parts.csv\npart,cost_usd,workload\nCHIP,100,\nRACK,1000,\nTOKENS,0,CHAT",
          "Add a row to rack_specs and name it in the column spec of generations.");

  /** Where a part may be named, but no compute. */
  private record Naming(Table table, Column column) {}

  private static final List<Naming> NAMINGS =
      List.of(
          new Naming(ProcessesTable.TABLE, ProcessesTable.PART),
          new Naming(BillTable.TABLE, BillTable.PARENT),
          new Naming(BillTable.TABLE, BillTable.COMPONENT),
          new Naming(StockTable.TABLE, StockTable.PART),
          new Naming(ReceiptsTable.TABLE, ReceiptsTable.PART),
          new Naming(LanesTable.TABLE, LanesTable.PART),
          new Naming(LoadsTable.TABLE, LoadsTable.PART),
          new Naming(GenerationsTable.TABLE, GenerationsTable.PART));

  @Override
  public List<Rule> rules() {
    return List.of(COMPUTE_WITH_SUPPLY, COMPUTE_WITHOUT_RACKS);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    ComputeRacks compute = new ComputeRacks(tables);
    Rows parts = tables.rows(PartsTable.TABLE);
    boolean any = false;
    for (int part = 0; part < parts.size(); part++) {
      if (compute.isCompute(part)) {
        any = true;
        checkRacks(parts, part, compute, findings);
      }
    }
    for (Naming naming : any ? NAMINGS : List.<Naming>of()) {
      checkNaming(tables.rows(naming.table()), naming.column(), compute, findings);
    }
  }

  private static void checkRacks(Rows parts, int part, ComputeRacks compute, Findings findings) {
    if (compute.racks().isEmpty()) {
      String workload = parts.written(PartsTable.WORKLOAD, part);
      findings.add(
          COMPUTE_WITHOUT_RACKS,
          parts.place(PartsTable.WORKLOAD, part),
          workload,
          "'%s' wants racks that run '%s', but no generation has a specification"
              .formatted(parts.text(PartsTable.PART, part), workload),
          "the column spec of generations.csv is blank");
    }
  }

  private static void checkNaming(
      Rows rows, Column column, ComputeRacks compute, Findings findings) {
    for (int row = 0; row < rows.size(); row++) {
      if (compute.isCompute(rows.reference(column, row))) {
        String name = rows.written(column, row);
        findings.add(
            COMPUTE_WITH_SUPPLY,
            rows.place(column, row),
            name,
            "'%s' has a workload: racks give it, so %s.csv cannot name it"
                .formatted(name, rows.table().name()),
            "a rack is meant; or the part has no workload");
      }
    }
  }
}
