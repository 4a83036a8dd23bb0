package org.onshore.input.schema;

import java.util.List;
import java.util.Optional;

/** All that a program folder may say: the fields of program.yaml and the tables. */
public final class Schema {
  /** The tables in the order of the manual; a table comes after those it speaks of most. */
  public static final List<Table> TABLES =
      List.of(
          SitesTable.TABLE,
          PartsTable.TABLE,
          GenerationsTable.TABLE,
          BillTable.TABLE,
          ProcessesTable.TABLE,
          ResourcesTable.TABLE,
          CapacityTable.TABLE,
          LoadsTable.TABLE,
          LanesTable.TABLE,
          DemandTable.TABLE,
          StockTable.TABLE,
          ReceiptsTable.TABLE,
          ProposalsTable.TABLE,
          ProposalCapacityTable.TABLE,
          CommitmentsTable.TABLE,
          TariffsTable.TABLE,
          TargetsTable.TABLE,
          HazardsTable.TABLE,
          ScenariosTable.TABLE,
          LaborTable.TABLE,
          OccupationsTable.TABLE,
          WorkloadsTable.TABLE,
          RackSpecsTable.TABLE);

  private Schema() {}

  public static Optional<Table> find(String name) {
    return TABLES.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }
}
