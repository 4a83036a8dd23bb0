package org.onshore.engine.buffer;

import java.util.List;

/**
 * The choice of service times as a graph: a junction is a time that stages share, a link is what
 * joins two of them. The cost of times is the fixed cost, plus what each junction's time costs,
 * plus what each link costs.
 *
 * @param cost by junction and time, in whole periods from 0. Shape: [junctions][times]
 * @param links between junctions
 * @param fixed cost that depends on no time
 */
record Junctions(double[][] cost, List<Link> links, double fixed) {
  int size() {
    return cost.length;
  }

  /** The cost of one time a junction. */
  double costOf(int[] times) {
    double sum = fixed;
    for (int junction = 0; junction < cost.length; junction++) {
      sum += cost[junction][times[junction]];
    }
    for (Link link : links) {
      sum += link.cost(times[link.first()], times[link.second()]);
    }
    return sum;
  }
}
