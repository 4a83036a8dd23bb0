package org.onshore.domain.plan;

import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * Components of one origin taken by what a process starts in a period.
 *
 * @param stream of what is started, "" for the common one
 * @param componentStream whose stock the component is taken from, "" for the common one
 */
public record Use(
    Process process,
    Part component,
    Country origin,
    Period period,
    double quantity,
    String stream,
    String componentStream) {
  /** A use of the common stream. */
  public Use(Process process, Part component, Country origin, Period period, double quantity) {
    this(process, component, origin, period, quantity, "", "");
  }
}
