package org.onshore.input.schema;

/** commitments.csv. */
public final class CommitmentsTable {
  public static final Column PROPOSAL =
      Column.reference("proposal", "proposals", "Whose award binds.").must();
  public static final Column PROCESS =
      Column.reference("process", "processes", "Whose units are promised.").must();
  public static final Column FROM_DAYS =
      Column.number("from_days", "days", "From award to the first day it counts.")
          .within(Range.between(0, 36_500))
          .or("0");
  public static final Column UNTIL_DAYS =
      Column.number("until_days", "days", "From award to the first day it no longer counts.")
          .within(Range.between(0, 36_500))
          .orSaid("the end of the horizon");
  public static final Column MINIMUM_QUANTITY =
      Column.number("minimum_quantity", "units", "Units started in that time, or else paid for.")
          .must();
  public static final Column PENALTY_USD_PER_UNIT =
      Column.number("penalty_usd_per_unit", "USD per unit", "Paid per unit not taken.").or("0");

  public static final Table TABLE =
      Table.of(
              "commitments",
              "Take or pay that comes with an award.",
              PROPOSAL,
              PROCESS,
              FROM_DAYS,
              UNTIL_DAYS,
              MINIMUM_QUANTITY,
              PENALTY_USD_PER_UNIT)
          .identifiedBy(Table.Repeats.CLASH, PROPOSAL, PROCESS, FROM_DAYS)
          .holds(FROM_DAYS, UNTIL_DAYS);

  private CommitmentsTable() {}
}
