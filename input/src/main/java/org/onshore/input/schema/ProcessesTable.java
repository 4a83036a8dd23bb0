package org.onshore.input.schema;

import org.onshore.domain.program.ProcessKind;

/** processes.csv. */
public final class ProcessesTable {
  public static final Column PROCESS = Column.key("process", "Its name in every table.");
  public static final Column SITE = Column.reference("site", "sites", "Where it runs.").must();
  public static final Column PART = Column.reference("part", "parts", "What it gets.").must();
  public static final Column KIND =
      Column.choice("kind", ProcessKind.class, "Make takes components by the bill; buy takes none.")
          .must();
  public static final Column COST_USD =
      Column.number("cost_usd", "USD per unit started", "Its cost, components excluded.")
          .changesInTime()
          .must();
  public static final Column LEAD_DAYS =
      Column.number("lead_days", "days", "From start to availability.")
          .within(Range.between(0, 36_500))
          .changesInTime()
          .or("0");
  public static final Column YIELD =
      Column.number("yield", "share", "Units available per unit started.")
          .within(new Range(0, false, 1))
          .changesInTime()
          .or("1");
  public static final Column VALID_FROM =
      Column.date("valid_from", "First day on which units may be started.").orSaid("always");
  public static final Column VALID_UNTIL =
      Column.date("valid_until", "First day on which none may be started any more.")
          .orSaid("never");
  public static final Column MINIMUM_PER_PERIOD =
      Column.number("minimum_per_period", "units per period", "Least units started while valid.")
          .changesInTime()
          .or("0");
  public static final Column MAXIMUM_PER_PERIOD =
      Column.number("maximum_per_period", "units per period", "Most units started.")
          .changesInTime()
          .orSaid("no limit");
  public static final Column LOT_SIZE =
      Column.number("lot_size", "units", "Units are started in multiples of it.")
          .within(Range.POSITIVE)
          .orSaid("any quantity");
  public static final Column PROPOSAL =
      Column.reference("proposal", "proposals", "It is there only once this is awarded.")
          .orSaid("always there");
  public static final Column ORIGIN =
      Column.of("origin", new Type.CountryCode(true), "Country of origin of what it makes.")
          .or(new Fallback.SiteCountry());

  public static final Table TABLE =
      Table.of(
              "processes",
              "Ways to get a part at a site.",
              PROCESS,
              SITE,
              PART,
              KIND,
              COST_USD,
              LEAD_DAYS,
              YIELD,
              VALID_FROM,
              VALID_UNTIL,
              MINIMUM_PER_PERIOD,
              MAXIMUM_PER_PERIOD,
              LOT_SIZE,
              PROPOSAL,
              ORIGIN)
          .holds(VALID_FROM, VALID_UNTIL);

  private ProcessesTable() {}
}
