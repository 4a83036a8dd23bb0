package org.onshore.domain.network;

/**
 * A stage of a supply chain that may hold safety stock: a part at a place, with the time it takes
 * to replenish once everything it needs is there. A period is whatever the chain counts in.
 *
 * @param name tells it from the others
 * @param periods net replenishment time, in whole periods, 0 or more
 * @param stockCost cost of the safety stock that covers one period, in money a year: holding cost
 *     of a unit x safety factor x standard deviation of a period's demand
 * @param promise the longest service time it may quote, in periods; {@link #NO_PROMISE} if nobody
 *     outside the chain waits for it
 */
public record Stage(String name, int periods, double stockCost, int promise) {
  /** Nobody outside waits for the stage. */
  public static final int NO_PROMISE = Integer.MAX_VALUE;

  /** Checks the numbers. */
  public Stage {
    if (periods < 0 || promise < 0) {
      throw new IllegalArgumentException(
          "stage %s takes %d periods and promises %d".formatted(name, periods, promise));
    }
    if (!(stockCost >= 0) || Double.isInfinite(stockCost)) {
      throw new IllegalArgumentException("stock of stage %s costs %s".formatted(name, stockCost));
    }
  }
}
