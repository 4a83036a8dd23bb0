package org.onshore.domain.plan;

import org.onshore.domain.program.Demand;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/** Units of one origin delivered to a demand in a period. */
public record Delivery(Demand demand, Country origin, Period period, double quantity) {
  /** Periods after due, 0 for in time. */
  public int latePeriods() {
    return period.index() - demand.due().index();
  }
}
