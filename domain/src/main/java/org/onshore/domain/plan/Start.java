package org.onshore.domain.plan;

import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Period;

/**
 * Units of a process's part started in a period.
 *
 * @param stream it is started for, "" for the common one
 */
public record Start(Process process, Period period, double quantity, String stream) {
  /** A start of the common stream. */
  public Start(Process process, Period period, double quantity) {
    this(process, period, quantity, "");
  }
}
