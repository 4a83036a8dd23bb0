package org.onshore.domain.risk;

import org.onshore.domain.program.Hazard;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;

/**
 * One event of a hazard in one trial.
 *
 * @param hazard what strikes, and how much capacity it takes
 * @param fromDay days from the start of the program, fractions included
 * @param untilDay at which all capacity is back; may lie past the horizon's end
 */
public record Outage(Hazard hazard, double fromDay, double untilDay) {
  /** Checks the days. */
  public Outage {
    if (!(fromDay >= 0 && untilDay >= fromDay)) {
      throw new IllegalArgumentException(
          "%s from day %s until %s".formatted(hazard.id(), fromDay, untilDay));
    }
  }

  /** The share of a period's capacity that is lost: of its days, those the outage covers. */
  public double lost(Calendar calendar, Period period) {
    double first = calendar.daysFromStart(period);
    double days = calendar.days(period);
    double covered = Math.min(untilDay, first + days) - Math.max(fromDay, first);
    return hazard.capacityLost() * Math.max(0, covered) / days;
  }

  /** The period it begins in. */
  public Period from(Calendar calendar) {
    return calendar
        .find(calendar.start().plusDays((long) fromDay))
        .orElseThrow(() -> new IllegalArgumentException(this + " begins outside the horizon"));
  }
}
