package org.onshore.input.schema;

import org.onshore.domain.program.ResourceKind;

/** resources.csv. */
public final class ResourcesTable {
  public static final Column RESOURCE = Column.key("resource", "Its name in every table.");
  public static final Column SITE = Column.reference("site", "sites", "What it limits.").must();
  public static final Column UNIT = Column.text("unit", "Unit of the capacity (hours, MW).");
  public static final Column CAPACITY_PER_PERIOD =
      Column.number(
              "capacity_per_period",
              "units of the resource per period",
              "What is available: in each period (flow), or in all up to and with it (level).")
          .changesInTime()
          .must();
  public static final Column KIND =
      Column.choice(
              "kind",
              ResourceKind.class,
              "Flow: so much in every period. Level: used up for good, as megawatts by racks.")
          .or("flow");

  public static final Table TABLE =
      Table.of(
          "resources",
          "What limits a site: line hours, test bays, megawatts.",
          RESOURCE,
          SITE,
          UNIT,
          CAPACITY_PER_PERIOD,
          KIND);

  private ResourcesTable() {}
}
