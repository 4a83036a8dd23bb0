package org.onshore.input.schema;

import java.util.List;

/** Tables of a results folder that say how units flow; written by the door, read back here. */
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

  private RunTables() {}

  private static Column name(String name) {
    return Column.of(name, new Type.Name(), "Its name in the program.").must();
  }
}
