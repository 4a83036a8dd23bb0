package org.onshore.input.schema;

import java.util.List;

/** loads.csv. */
public final class LoadsTable {
  public static final Column PROCESS =
      Column.of(
              "process",
              new Type.Reference(List.of("processes", "parts")),
              "What takes the resource: a process by units started, or a part by units delivered"
                  + " at the resource's site.")
          .orSaid("the column part");
  public static final Column PART =
      Column.reference("part", "parts", "A part by units delivered, where process is left blank.")
          .orSaid("the column process");
  public static final Column RESOURCE =
      Column.reference("resource", "resources", "What is taken.").must();
  public static final Column QUANTITY =
      Column.number(
              "quantity", "units of the resource per unit", "Taken per unit started or delivered.")
          .must();

  public static final Table TABLE =
      Table.of(
              "loads",
              "What processes, or deliveries, take of resources.",
              PROCESS,
              PART,
              RESOURCE,
              QUANTITY)
          .identifiedBy(Table.Repeats.ADD_UP, PROCESS, PART, RESOURCE);

  private LoadsTable() {}
}
