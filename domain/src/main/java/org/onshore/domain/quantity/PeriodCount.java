package org.onshore.domain.quantity;

/**
 * A number of whole periods: a lead time, a transit time, the length of a horizon.
 *
 * @param value 0 or more
 */
public record PeriodCount(int value) {
  public PeriodCount {
    if (value < 0) {
      throw new IllegalArgumentException("count of periods " + value + " is negative");
    }
  }
}
