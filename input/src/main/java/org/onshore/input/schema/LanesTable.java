package org.onshore.input.schema;

import org.onshore.domain.program.TransportMode;

/** lanes.csv. */
public final class LanesTable {
  public static final Column FROM = Column.reference("from", "sites", "Where it begins.").must();
  public static final Column TO = Column.reference("to", "sites", "Where it ends.").must();
  public static final Column PART =
      Column.reference("part", "parts", "The one part it carries.").orSaid("any part");
  public static final Column MODE =
      Column.choice("mode", TransportMode.class, "How goods move.").or("truck");
  public static final Column DAYS =
      Column.number("days", "days", "Door to door.")
          .within(Range.between(0, 36_500))
          .changesInTime()
          .or("0");
  public static final Column COST_USD_PER_UNIT =
      Column.number("cost_usd_per_unit", "USD per unit", "Freight by the unit.")
          .changesInTime()
          .or("0");
  public static final Column COST_USD_PER_KG =
      Column.number("cost_usd_per_kg", "USD per kg", "Freight by mass.").changesInTime().or("0");
  public static final Column CAPACITY_KG_PER_PERIOD =
      Column.number("capacity_kg_per_period", "kg per period", "Most mass that leaves.")
          .changesInTime()
          .orSaid("no limit");
  public static final Column CO2_KG_PER_KG =
      Column.number("co2_kg_per_kg", "kg per kg", "Carbon dioxide emitted per mass carried.")
          .or("0");

  public static final Table TABLE =
      Table.of(
              "lanes",
              "Ways from site to site.",
              FROM,
              TO,
              PART,
              MODE,
              DAYS,
              COST_USD_PER_UNIT,
              COST_USD_PER_KG,
              CAPACITY_KG_PER_PERIOD,
              CO2_KG_PER_KG)
          .identifiedBy(Table.Repeats.CLASH, FROM, TO, PART, MODE);

  private LanesTable() {}
}
