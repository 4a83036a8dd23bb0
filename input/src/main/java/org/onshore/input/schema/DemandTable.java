package org.onshore.input.schema;

import org.onshore.domain.program.DemandKind;

/** demand.csv. */
public final class DemandTable {
  public static final Column DEMAND = Column.key("demand", "Its name in every table.");
  public static final Column PART = Column.reference("part", "parts", "What is wanted.").must();
  public static final Column SITE = Column.reference("site", "sites", "Where.").must();
  public static final Column DUE =
      Column.date("due", "A day of the period it falls due; nothing is delivered before.")
          .changesInTime()
          .must();
  public static final Column QUANTITY =
      Column.number("quantity", "units of the part", "How much.").changesInTime().must();
  public static final Column SECTOR = Column.text("sector", "Who it is for (healthcare, finance).");
  public static final Column KIND =
      Column.choice(
              "kind",
              DemandKind.class,
              "Firm and forecast are missed at a cost; an option earns its value when delivered.")
          .or("firm");
  public static final Column PRIORITY =
      Column.whole("priority", "rank", "1 is served before 2.")
          .within(Range.between(1, 1e6))
          .or("1");
  public static final Column VALUE_USD =
      Column.number("value_usd", "USD per unit", "Earned per unit of an option delivered.")
          .changesInTime()
          .or("0");
  public static final Column LATE_COST_USD_PER_PERIOD =
      Column.number(
              "late_cost_usd_per_period", "USD per unit and period", "Cost of each period late.")
          .changesInTime()
          .or(new Fallback.ProgramField("late_cost_default_usd"));
  public static final Column SHORT_COST_USD =
      Column.number("short_cost_usd", "USD per unit", "Cost of a unit never delivered.")
          .changesInTime()
          .orSaid("short_cost_default_usd of program.yaml; 0 for an option");
  public static final Column LATEST =
      Column.date("latest", "A day of the last period in which it may be delivered.")
          .orSaid("the last period");
  public static final Column RULE =
      Column.of("rule", new Type.Rule(), "Content rule its units must meet.").orSaid("none");

  public static final Table TABLE =
      Table.of(
          "demand",
          "Units of parts wanted at sites.",
          DEMAND,
          PART,
          SITE,
          DUE,
          QUANTITY,
          SECTOR,
          KIND,
          PRIORITY,
          VALUE_USD,
          LATE_COST_USD_PER_PERIOD,
          SHORT_COST_USD,
          LATEST,
          RULE);

  private DemandTable() {}
}
