package org.onshore.input.schema;

/** proposals.csv. */
public final class ProposalsTable {
  public static final Column PROPOSAL = Column.key("proposal", "Its name in every table.");
  public static final Column OWNER = Column.text("owner", "The company that offers it.");
  public static final Column SITE = Column.reference("site", "sites", "Where.").must();
  public static final Column AWARD_FROM =
      Column.date("award_from", "First day on which it can be awarded.").orSaid("the start");
  public static final Column AWARD_UNTIL =
      Column.date("award_until", "First day on which it can no longer be awarded.")
          .orSaid("the end");
  public static final Column LEAD_DAYS =
      Column.number("lead_days", "days", "From award to the first unit of its capacity.")
          .within(Range.between(0, 36_500))
          .or("0");
  public static final Column AWARD_COST_USD =
      Column.number("award_cost_usd", "USD", "Paid once, on award.").or("0");
  public static final Column RUNNING_COST_USD_PER_PERIOD =
      Column.number(
              "running_cost_usd_per_period",
              "USD per period",
              "Paid in every period from the end of its lead time.")
          .or("0");
  public static final Column GROUP =
      Column.of("group", new Type.Name(), "At most one proposal of a group is awarded.")
          .orSaid("none");
  public static final Column REQUIRES =
      Column.reference(
              "requires", "proposals", "Must have been awarded before this one, or with it.")
          .orSaid("none");
  public static final Column DIRECT_JOBS =
      Column.number("direct_jobs", "jobs", "Jobs it brings.").or("0");

  public static final Table TABLE =
      Table.of(
              "proposals",
              "Capacity one may award.",
              PROPOSAL,
              OWNER,
              SITE,
              AWARD_FROM,
              AWARD_UNTIL,
              LEAD_DAYS,
              AWARD_COST_USD,
              RUNNING_COST_USD_PER_PERIOD,
              GROUP,
              REQUIRES,
              DIRECT_JOBS)
          .holds(AWARD_FROM, AWARD_UNTIL);

  private ProposalsTable() {}
}
