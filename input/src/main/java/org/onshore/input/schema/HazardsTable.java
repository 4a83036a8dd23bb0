package org.onshore.input.schema;

import org.onshore.domain.program.HazardScope;

/** hazards.csv. */
public final class HazardsTable {
  public static final Column HAZARD = Column.key("hazard", "Its name in every table.");
  public static final Column SCOPE_KIND =
      Column.choice("scope_kind", HazardScope.class, "What kind of thing it strikes.").must();
  public static final Column SCOPE =
      Column.text("scope", "What it strikes; a lane is FROM>TO, or FROM>TO:mode.").must();
  public static final Column EVENTS_PER_YEAR =
      Column.number("events_per_year", "events per year", "Mean number of starts.").must();
  public static final Column DURATION_DAYS_LOW =
      Column.number("duration_days_low", "days", "Least duration, of a triangular distribution.")
          .within(Range.between(0, 36_500))
          .orSaid("the mode, else the high");
  public static final Column DURATION_DAYS_MODE =
      Column.number("duration_days_mode", "days", "Likeliest duration.")
          .within(Range.between(0, 36_500))
          .orSaid("the mean of low and high");
  public static final Column DURATION_DAYS_HIGH =
      Column.number("duration_days_high", "days", "Longest duration.")
          .within(Range.between(0, 36_500))
          .orSaid("the mode, else the low");
  public static final Column CAPACITY_LOST =
      Column.number("capacity_lost", "share", "Capacity lost while it lasts.")
          .within(Range.SHARE)
          .must();
  public static final Column CAUSE = Column.text("cause", "Earthquake, export control, fire.");

  public static final Table TABLE =
      Table.of(
          "hazards",
          "Kinds of events with a rate.",
          HAZARD,
          SCOPE_KIND,
          SCOPE,
          EVENTS_PER_YEAR,
          DURATION_DAYS_LOW,
          DURATION_DAYS_MODE,
          DURATION_DAYS_HIGH,
          CAPACITY_LOST,
          CAUSE);

  private HazardsTable() {}
}
