package org.onshore.engine.buffer;

import java.util.Arrays;
import java.util.List;

/**
 * A lower bound on the cost of a graph of junctions, by sequential tree-reweighted message passing
 * (Kolmogorov, IEEE Transactions on Pattern Analysis and Machine Intelligence 28(10), 2006). Each
 * sweep raises the bound or leaves it. It nears the bound of the relaxation in which every link
 * chooses among pairs of times on its own, which for service times is nearly always the optimum.
 *
 * <p>A time that is out of the question costs infinity.
 */
final class Messages {
  private final Junctions junctions;
  private final List<List<Link>> linksOf;
  private final int[][] numbersOf;
  private final double[] weight;
  private final double[][] cost;

  /** By link: the last message to its first end, and to its second. */
  private final double[][] toFirst;

  private final double[][] toSecond;
  private double bound = Double.NEGATIVE_INFINITY;

  /** No messages yet. */
  Messages(Junctions junctions) {
    this.junctions = junctions;
    cost = Arrays.stream(junctions.cost()).map(double[]::clone).toArray(double[][]::new);
    linksOf = Leaves.linksOf(junctions);
    List<Link> links = junctions.links();
    toFirst = new double[links.size()][];
    toSecond = new double[links.size()][];
    numbersOf = new int[cost.length][];
    int[] filled = new int[cost.length];
    for (int junction = 0; junction < cost.length; junction++) {
      numbersOf[junction] = new int[linksOf.get(junction).size()];
    }
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      toFirst[i] = new double[cost[link.first()].length];
      toSecond[i] = new double[cost[link.second()].length];
      numbersOf[link.first()][filled[link.first()]++] = i;
      numbersOf[link.second()][filled[link.second()]++] = i;
    }
    weight = new double[cost.length];
    for (int junction = 0; junction < cost.length; junction++) {
      int at = junction;
      long later = linksOf.get(junction).stream().filter(link -> link.other(at) > at).count();
      weight[junction] = 1.0 / Math.max(1, Math.max(later, linksOf.get(junction).size() - later));
    }
  }

  /** A copy to go on from, apart. */
  Messages(Messages other) {
    junctions = other.junctions;
    linksOf = other.linksOf;
    numbersOf = other.numbersOf;
    weight = other.weight;
    cost = Arrays.stream(other.cost).map(double[]::clone).toArray(double[][]::new);
    toFirst = Arrays.stream(other.toFirst).map(double[]::clone).toArray(double[][]::new);
    toSecond = Arrays.stream(other.toSecond).map(double[]::clone).toArray(double[][]::new);
    bound = other.bound;
  }

  /** What no choice of times costs less than, by the sweeps so far. */
  double bound() {
    return bound;
  }

  /** Rules out all times of a junction before the first or from the end on. */
  void restrict(int junction, int from, int until) {
    double[] mine = cost[junction];
    Arrays.fill(mine, 0, Math.min(from, mine.length), Double.POSITIVE_INFINITY);
    Arrays.fill(mine, Math.min(until, mine.length), mine.length, Double.POSITIVE_INFINITY);
  }

  private double[] message(int link, int to) {
    return junctions.links().get(link).first() == to ? toFirst[link] : toSecond[link];
  }

  /** What each time of the junction costs by all that is told of it. */
  double[] belief(int junction) {
    double[] belief = cost[junction].clone();
    for (int link : numbersOf[junction]) {
      double[] message = message(link, junction);
      for (int time = 0; time < belief.length; time++) {
        belief[time] += message[time];
      }
    }
    return belief;
  }

  /**
   * One sweep there and back.
   *
   * @param tooMuch times that cannot belong to a choice that costs less than this are ruled out
   */
  void sweep(double tooMuch) {
    for (int junction = 0; junction < cost.length; junction++) {
      double[] belief = belief(junction);
      subtractLeast(belief);
      tell(junction, belief, true);
    }
    double sum = junctions.fixed();
    for (int junction = cost.length - 1; junction >= 0; junction--) {
      double[] belief = belief(junction);
      double least = subtractLeast(belief);
      if (least == Double.POSITIVE_INFINITY) {
        bound = least;
        return;
      }
      sum += least;
      for (int time = 0; time < belief.length; time++) {
        if (bound + belief[time] > tooMuch) {
          belief[time] = Double.POSITIVE_INFINITY;
          cost[junction][time] = Double.POSITIVE_INFINITY;
        }
      }
      sum += tell(junction, belief, false);
    }
    bound = Math.max(bound, sum);
  }

  /** Sends a junction's share of its belief on; the sum of what was taken off the messages. */
  private double tell(int junction, double[] belief, boolean later) {
    double sum = 0;
    double[] source = new double[belief.length];
    for (int i = 0; i < numbersOf[junction].length; i++) {
      int number = numbersOf[junction][i];
      Link link = linksOf.get(junction).get(i);
      int other = link.other(junction);
      if (other > junction != later) {
        continue;
      }
      double[] back = message(number, junction);
      for (int time = 0; time < source.length; time++) {
        source[time] =
            belief[time] == Double.POSITIVE_INFINITY
                ? Double.POSITIVE_INFINITY
                : weight[junction] * belief[time] - back[time];
      }
      double[] message = message(number, other);
      link.message(junction, source, message);
      sum += subtractLeast(message);
    }
    return sum;
  }

  private static double subtractLeast(double[] values) {
    double least = Double.POSITIVE_INFINITY;
    for (double value : values) {
      least = Math.min(least, value);
    }
    if (least < Double.POSITIVE_INFINITY) {
      for (int i = 0; i < values.length; i++) {
        values[i] -= least;
      }
    }
    return least;
  }

  /** A choice of times that follows the messages, junction by junction. */
  int[] decode() {
    int[] times = new int[cost.length];
    for (int junction = 0; junction < cost.length; junction++) {
      double[] total = cost[junction].clone();
      for (int i = 0; i < numbersOf[junction].length; i++) {
        Link link = linksOf.get(junction).get(i);
        if (link.other(junction) < junction) {
          link.addTo(total, junction, times[link.other(junction)]);
        } else {
          double[] message = message(numbersOf[junction][i], junction);
          for (int time = 0; time < total.length; time++) {
            total[time] += message[time];
          }
        }
      }
      times[junction] = Link.leastAt(total);
    }
    return times;
  }

  int size() {
    return cost.length;
  }

  /** Whether a junction may still have that time. */
  boolean allows(int junction, int time) {
    return cost[junction][time] < Double.POSITIVE_INFINITY;
  }
}
