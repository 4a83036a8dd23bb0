package org.onshore.engine.buffer;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.onshore.domain.network.BufferPlan;

/**
 * The best times of a graph of junctions: branch and bound over the times of one junction after the
 * other, under the bound of {@link Messages}, which each branch inherits. Times that cannot belong
 * to a better choice are ruled out on the way, and that is most of them.
 */
final class JunctionSearch {
  private static final int MOST_SWEEPS = 4000;
  private static final int SWEEPS = 20;
  private static final int PATIENCE = 2;

  /** Sweeps that close less than this share of the gap are not worth more of them. */
  private static final double WORTHWHILE = 0.01;

  private final Junctions junctions;
  private final long end;
  private final ForestMoves moves;
  private int[] best;
  private double least;
  private long branches;

  private JunctionSearch(Junctions junctions, double seconds) {
    this.junctions = junctions;
    end = System.nanoTime() + (long) (Math.min(seconds, 1e9) * 1e9);
    moves = new ForestMoves(junctions);
    best = new int[junctions.size()];
    least = junctions.costOf(best);
  }

  /**
   * What was found.
   *
   * @param times by junction, the best known. Shape: [junctions]
   * @param bound nothing costs less
   * @param branches looked at
   */
  record Found(int[] times, double bound, long branches) {}

  /** Searches until proven, or as long as it may. */
  static Found search(Junctions junctions, double seconds) {
    return new JunctionSearch(junctions, seconds).search();
  }

  private Found search() {
    var open = new PriorityQueue<Messages>(Comparator.comparingDouble(Messages::bound));
    var root = new Messages(junctions);
    bound(root);
    open.add(root);
    while (!open.isEmpty() && open.peek().bound() < enough() && !isOver()) {
      Messages next = open.remove();
      branches++;
      Split split = split(next);
      var upper = new Messages(next);
      next.restrict(split.junction, 0, split.time);
      upper.restrict(split.junction, split.time, Integer.MAX_VALUE);
      bound(next);
      bound(upper);
      open.add(next);
      open.add(upper);
      open.removeIf(each -> each.bound() >= enough());
    }
    double bound = open.isEmpty() ? least : Math.min(least, open.peek().bound());
    return new Found(best, bound, branches);
  }

  private double enough() {
    return least - BufferPlan.PROOF * Math.abs(least);
  }

  private boolean isOver() {
    return System.nanoTime() > end;
  }

  /** Sweeps as long as they raise the bound by something, and looks for better times. */
  private void bound(Messages messages) {
    double mark = messages.bound();
    for (int sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
      messages.sweep(enough());
      if (messages.bound() >= enough() || isOver()) {
        return;
      }
      if (sweep % SWEEPS == 0) {
        take(moves.improve(messages.decode(), PATIENCE));
        double gap = least - messages.bound();
        if (messages.bound() - mark < WORTHWHILE * gap) {
          return;
        }
        mark = messages.bound();
      }
    }
  }

  private void take(int[] times) {
    double cost = junctions.costOf(times);
    if (cost < least) {
      least = cost;
      best = times;
    }
  }

  /** Times before it on one side, it and those after on the other. */
  private record Split(int junction, int time) {}

  /** Where the messages leave most open: the junction with most times that cost next to nothing. */
  private Split split(Messages messages) {
    double slack = (least - messages.bound()) / 4;
    Split best = new Split(0, 1);
    double most = -1;
    for (int junction = 0; junction < messages.size(); junction++) {
      double[] belief = messages.belief(junction);
      double floor = Double.POSITIVE_INFINITY;
      for (double value : belief) {
        floor = Math.min(floor, value);
      }
      double open = 0;
      double moment = 0;
      int first = -1;
      int last = -1;
      for (int time = 0; time < belief.length; time++) {
        if (messages.allows(junction, time) && belief[time] < Double.POSITIVE_INFINITY) {
          double near = Math.max(1e-6, 1 - (belief[time] - floor) / slack);
          open += near;
          moment += near * time;
          first = first < 0 ? time : first;
          last = time;
        }
      }
      if (last > first && open > most) {
        most = open;
        best = new Split(junction, Math.clamp((int) Math.ceil(moment / open), first + 1, last));
      }
    }
    return best;
  }
}
