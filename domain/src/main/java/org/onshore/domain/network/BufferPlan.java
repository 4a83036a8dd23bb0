package org.onshore.domain.network;

import java.util.List;

/**
 * Service times of every stage, and so where safety stock stands.
 *
 * @param stages in the order of the network
 * @param cost of all safety stock, in money a year
 * @param bound no service times cost less
 * @param seconds wall-clock seconds it took
 */
public record BufferPlan(
    StageNetwork network, List<Times> stages, double cost, double bound, double seconds) {
  /** A bound this near the cost, as a share of it, is a proof in double arithmetic. */
  public static final double PROOF = 1e-9;

  /** Copies the list. */
  public BufferPlan {
    stages = List.copyOf(stages);
  }

  /**
   * Times of one stage, in periods.
   *
   * @param serviceTimeIn it waits for its slowest supplier
   * @param serviceTimeOut it promises its customers
   * @param covered periods of demand its safety stock covers: time in + own time - time out
   * @param safetyStock for that, in units
   * @param cost of that stock, in money a year
   */
  public record Times(
      int serviceTimeIn, int serviceTimeOut, int covered, double safetyStock, double cost) {}

  /** Whether nothing is cheaper, to the ninth digit. */
  public boolean isProven() {
    return bound >= cost - PROOF * Math.abs(cost);
  }
}
