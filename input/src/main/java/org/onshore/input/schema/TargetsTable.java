package org.onshore.input.schema;

import java.util.List;

/** targets.csv. */
public final class TargetsTable {
  public static final Column TARGET = Column.key("target", "Its name in every table.");
  public static final Column RULE =
      Column.of("rule", new Type.Rule(), "How content is counted.").must();
  public static final Column SCOPE =
      Column.of(
              "scope",
              new Type.Reference(List.of("generations", "parts")),
              "A generation, a part, or program for the whole.")
          .word("program")
          .orSaid("program");
  public static final Column SHARE =
      Column.number("share", "share", "Least share to reach.").within(Range.SHARE).must();
  public static final Column FROM =
      Column.date("from", "First day of the periods it covers.").orSaid("the start");
  public static final Column UNTIL =
      Column.date("until", "First day no longer covered.").orSaid("the end");
  public static final Column PENALTY_USD =
      Column.number(
              "penalty_usd",
              "USD per USD",
              "Cost of each dollar of domestic content that is missing.")
          .orSaid("it must hold");

  public static final Table TABLE =
      Table.of(
              "targets",
              "Shares to be reached.",
              TARGET,
              RULE,
              SCOPE,
              SHARE,
              FROM,
              UNTIL,
              PENALTY_USD)
          .holds(FROM, UNTIL);

  private TargetsTable() {}
}
