package org.onshore.input.schema;

/** proposal_capacity.csv. */
public final class ProposalCapacityTable {
  public static final Column PROPOSAL =
      Column.reference("proposal", "proposals", "What is awarded.").must();
  public static final Column RESOURCE =
      Column.reference("resource", "resources", "What it adds to.").must();
  public static final Column AFTER_DAYS =
      Column.number("after_days", "days", "First day of the step, from the end of the lead time.")
          .within(Range.between(0, 36_500))
          .must();
  public static final Column CAPACITY_PER_PERIOD =
      Column.number(
              "capacity_per_period",
              "units of the resource per period",
              "Added from then on, until the proposal's next step on the resource.")
          .must();

  public static final Table TABLE =
      Table.of(
              "proposal_capacity",
              "The ramps of proposals.",
              PROPOSAL,
              RESOURCE,
              AFTER_DAYS,
              CAPACITY_PER_PERIOD)
          .identifiedBy(Table.Repeats.CLASH, PROPOSAL, RESOURCE, AFTER_DAYS);

  private ProposalCapacityTable() {}
}
