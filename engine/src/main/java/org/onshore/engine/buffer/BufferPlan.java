package org.onshore.engine.buffer;

import java.util.List;
import org.onshore.domain.network.StageNetwork;

/**
 * Service times of every stage, and so where safety stock stands.
 *
 * @param times in the order of the stages
 * @param cost of all safety stock, in money a year
 * @param bound no service times cost less
 * @param seconds wall-clock seconds it took
 */
public record BufferPlan(
    StageNetwork network, List<Times> times, double cost, double bound, double seconds) {
  /** Copies the list. */
  public BufferPlan {
    times = List.copyOf(times);
  }

  /**
   * Times of one stage, in periods.
   *
   * @param serviceTimeIn it waits for its slowest supplier
   * @param serviceTimeOut it promises its customers
   * @param covered periods of demand its safety stock covers: time in + own time - time out
   * @param cost of that stock, in money a year
   */
  public record Times(int serviceTimeIn, int serviceTimeOut, int covered, double cost) {}

  /** Whether nothing is cheaper, to the ninth digit. */
  public boolean isProven() {
    return bound >= cost - JunctionSearch.PROOF * Math.abs(cost);
  }
}
