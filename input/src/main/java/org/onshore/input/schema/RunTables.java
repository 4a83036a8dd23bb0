package org.onshore.input.schema;

import java.util.List;

/** Tables of a results folder: how units flow, and what it comes to. Report writes them. */
public final class RunTables {
  public static final Column PROCESS = name("process");
  public static final Column SITE = name("site");
  public static final Column PART = name("part");
  public static final Column COMPONENT = name("component");
  public static final Column DEMAND = name("demand");
  public static final Column SECTOR = Column.text("sector", "Who it is for.");
  public static final Column GATES = Column.text("gates", "What held it back.");
  public static final Column FROM = name("from");
  public static final Column TO = name("to");
  public static final Column MODE =
      Column.of("mode", new Type.Choice(List.of("ocean", "air", "rail", "truck")), "How.").must();
  public static final Column ORIGIN =
      Column.of("origin", new Type.CountryCode(true), "Country of origin.").must();
  public static final Column PERIOD = Column.whole("period", "index", "From 0.").must();
  public static final Column DATE = Column.date("date", "First day of the period.");
  public static final Column ARRIVES_PERIOD =
      Column.whole("arrives_period", "index", "From 0.").must();
  public static final Column QUANTITY = Column.number("quantity", "units", "How many.").must();
  public static final Column FREIGHT_USD =
      Column.number("freight_usd", "USD", "Undiscounted.").or("0");
  public static final Column DUTY_USD = Column.number("duty_usd", "USD", "Undiscounted.").or("0");
  public static final Column LATE_PERIODS =
      Column.whole("late_periods", "periods", "After due.").or("0");

  public static final Column STREAM =
      Column.text("stream", "Stream by a content rule, blank for the common one.");
  public static final Column COMPONENT_STREAM =
      Column.text("component_stream", "Whose stock it is taken from, blank for the common one.");

  public static final Table STARTS =
      Table.of(
          "starts", "Units started.", PROCESS, SITE, PART, ORIGIN, PERIOD, DATE, QUANTITY, STREAM);
  public static final Table USES =
      Table.of(
          "uses",
          "Components taken.",
          PROCESS,
          COMPONENT,
          ORIGIN,
          PERIOD,
          DATE,
          QUANTITY,
          STREAM,
          COMPONENT_STREAM);
  public static final Table SHIPMENTS =
      Table.of(
          "shipments",
          "Units shipped.",
          FROM,
          TO,
          MODE,
          PART,
          ORIGIN,
          PERIOD,
          DATE,
          ARRIVES_PERIOD,
          QUANTITY,
          FREIGHT_USD,
          DUTY_USD,
          STREAM);
  public static final Table DELIVERIES =
      Table.of(
          "deliveries",
          "Units delivered.",
          DEMAND,
          PART,
          SITE,
          SECTOR,
          ORIGIN,
          PERIOD,
          DATE,
          QUANTITY,
          LATE_PERIODS,
          STREAM);

  public static final Table SHORTS =
      Table.of("shorts", "Units never delivered.", DEMAND, QUANTITY, GATES);

  public static final Column RESOURCE = name("resource");
  public static final Column AVAILABLE =
      Column.number("available", "units", "With what is awarded; inf for no limit.").word("inf");
  public static final Table CAPACITY =
      Table.of(
          "capacity",
          "What a resource could do.",
          RESOURCE,
          PERIOD,
          DATE,
          Column.number("used", "units", "What it did.").within(Range.ANY),
          AVAILABLE,
          Column.number("worth_usd_per_unit", "USD", "Of one more unit.").within(Range.ANY));

  public static final Column PROPOSAL = name("proposal");
  public static final Column COST_USD = Column.number("cost_usd", "USD", "Undiscounted.").or("0");
  public static final Table AWARDS =
      Table.of("awards", "Proposals awarded.", PROPOSAL, PERIOD, DATE, COST_USD);

  public static final Column RULE = Column.text("rule", "Whose rule.").must();
  public static final Column SCOPE = Column.text("scope", "Of what.").must();
  public static final Column SHARE = Column.number("share", "0..1", "Domestic over total.").must();
  public static final Column PASSES = Column.flag("passes", "Blank if the rule asks nothing.");
  public static final Table CONTENT =
      Table.of(
          "content",
          "How much is domestic.",
          RULE,
          SCOPE,
          Column.date("from", "First day."),
          Column.date("until", "First day no longer."),
          Column.number("domestic_usd", "USD", "Domestic cost."),
          Column.number("total_usd", "USD", "All cost."),
          SHARE,
          Column.number("threshold", "0..1", "What the rule asks."),
          PASSES);

  private RunTables() {}

  private static Column name(String name) {
    return Column.of(name, new Type.Name(), "Its name in the program.").must();
  }
}
