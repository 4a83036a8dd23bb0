package org.onshore.domain.plan;

import org.onshore.domain.program.Demand;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * Units of one origin delivered to a demand in a period.
 *
 * @param stream they come from, "" for the common one
 */
public record Delivery(
    Demand demand, Country origin, Period period, double quantity, String stream) {
  /** A delivery from the common stream. */
  public Delivery(Demand demand, Country origin, Period period, double quantity) {
    this(demand, origin, period, quantity, "");
  }

  /** Periods after due, 0 for in time. */
  public int latePeriods() {
    return period.index() - demand.due().index();
  }
}
