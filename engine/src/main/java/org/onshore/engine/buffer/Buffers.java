package org.onshore.engine.buffer;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.network.BufferPlan;
import org.onshore.domain.network.Stage;
import org.onshore.domain.network.StageNetwork;

/**
 * Places safety stock by the guaranteed-service model: every stage j promises a service time S[j]
 * and keeps it for any demand within its bounds. It waits for its slowest supplier, SI[j] = max of
 * S[i], takes T[j] itself, and covers what is left by stock:
 *
 * <pre>
 *   minimise  sum of stockCost[j] x sqrt(SI[j] + T[j] - S[j])
 *   where     S[i] &lt;= SI[j] each arc i to j;  0 &lt;= S[j] &lt;= SI[j] + T[j];  S[j] &lt;= promise[j]
 * </pre>
 *
 * <p>Times are whole periods. Graves and Willems, "Optimizing Strategic Safety Stock Placement in
 * Supply Chains", Manufacturing &amp; Service Operations Management 2(1), 2000; for networks with
 * cycles of arcs also Humair and Willems, "Optimizing Strategic Safety Stock Placement in General
 * Acyclic Networks", Operations Research 59(3), 2011. The way here is another: a small graph of
 * junctions ({@link JunctionGraph}), its trees by dynamic programming ({@link Leaves}), the rest by
 * branch and bound under message passing ({@link JunctionSearch}).
 */
public final class Buffers {
  private Buffers() {}

  /**
   * The least-cost service times, proven, or the best known when time is up.
   *
   * @param seconds longest time, wall clock
   * @throws IllegalArgumentException if the arcs of the network make a cycle
   */
  public static BufferPlan place(StageNetwork network, double seconds) {
    long begin = System.nanoTime();
    if (network.order().size() < network.stages().size()) {
      throw new IllegalArgumentException("the arcs of the network make a cycle");
    }
    JunctionGraph.Drawn drawn = JunctionGraph.draw(network);
    var leaves = new Leaves(drawn.junctions());
    JunctionSearch.Found found = JunctionSearch.search(leaves.rest(), seconds);
    int[] junctionTimes = leaves.complete(found.times());
    List<BufferPlan.Times> times = times(network, drawn.waitsAt(), junctionTimes);
    double cost = times.stream().mapToDouble(BufferPlan.Times::cost).sum();
    return new BufferPlan(
        network, times, cost, Math.min(cost, found.bound()), (System.nanoTime() - begin) / 1e9);
  }

  /**
   * Times of the stages from how long the junctions let each wait: everyone promises as much as it
   * can and its customers bear, and nobody waits longer than its suppliers promise.
   */
  private static List<BufferPlan.Times> times(
      StageNetwork network, int[] waitJunction, int[] junctionTimes) {
    List<List<Integer>> suppliers = network.suppliers();
    List<List<Integer>> customers = network.customers();
    int size = network.stages().size();
    int[] wait = new int[size];
    int[] promise = new int[size];
    for (int stage : network.order()) {
      Stage it = network.stages().get(stage);
      wait[stage] = suppliers.get(stage).stream().mapToInt(from -> promise[from]).max().orElse(0);
      int most = it.promise();
      for (int customer : customers.get(stage)) {
        most = Math.min(most, junctionTimes[waitJunction[customer]]);
      }
      promise[stage] = Math.min(most, wait[stage] + it.periods());
    }
    List<BufferPlan.Times> times = new ArrayList<>();
    for (int stage = 0; stage < size; stage++) {
      Stage it = network.stages().get(stage);
      int covered = wait[stage] + it.periods() - promise[stage];
      double stock = it.safetyUnits() * Math.sqrt(covered);
      times.add(
          new BufferPlan.Times(
              wait[stage], promise[stage], covered, stock, stock * it.holdingCost()));
    }
    return times;
  }
}
