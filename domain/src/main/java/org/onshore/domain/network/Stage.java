package org.onshore.domain.network;

/**
 * A stage of a supply chain that may hold safety stock: a part at a place, with the time it takes
 * to replenish once everything it needs is there.
 *
 * @param name tells it from the others
 * @param periods net replenishment time, in whole periods, 0 or more
 * @param safetyUnits stock that covers one period of uncertain demand: safety factor x standard
 *     deviation of the demand of a period, in units
 * @param holdingCost of a unit of stock, in money a year
 * @param promise the longest service time it may quote, in periods; {@link #NO_PROMISE} if nobody
 *     outside the chain waits for it
 */
public record Stage(String name, int periods, double safetyUnits, double holdingCost, int promise) {
  /** Nobody outside waits for the stage. */
  public static final int NO_PROMISE = Integer.MAX_VALUE;

  /** Checks the numbers. */
  public Stage {
    if (periods < 0 || promise < 0) {
      throw new IllegalArgumentException(
          "stage %s takes %d periods and promises %d".formatted(name, periods, promise));
    }
    double stockCost = safetyUnits * holdingCost;
    if (!(safetyUnits >= 0 && holdingCost >= 0) || Double.isInfinite(stockCost)) {
      throw new IllegalArgumentException(
          "stage %s holds %s units at %s".formatted(name, safetyUnits, holdingCost));
    }
  }

  /** Cost of the safety stock that covers one period, in money a year. */
  public double stockCost() {
    return safetyUnits * holdingCost;
  }
}
