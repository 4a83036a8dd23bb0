package org.onshore.input.schema;

/** capacity.csv. */
public final class CapacityTable {
  public static final Column RESOURCE =
      Column.reference("resource", "resources", "The resource that changes.").must();
  public static final Column FROM =
      Column.date("from", "First day of the step; it holds until the next step.").must();
  public static final Column CAPACITY_PER_PERIOD =
      Column.number(
              "capacity_per_period",
              "units of the resource per period",
              "What is available from then on.")
          .must();

  public static final Table TABLE =
      Table.of(
              "capacity",
              "Steps in the capacity of resources; before the first, the resource's own number"
                  + " holds.",
              RESOURCE,
              FROM,
              CAPACITY_PER_PERIOD)
          .identifiedBy(Table.Repeats.CLASH, RESOURCE, FROM)
          .fixed();

  private CapacityTable() {}
}
