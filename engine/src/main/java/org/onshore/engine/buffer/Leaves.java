package org.onshore.engine.buffer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Takes the trees that hang on a graph of junctions away, each into a cost of the junction it hangs
 * on, by dynamic programming from the leaves (Graves and Willems, Manufacturing &amp; Service
 * Operations Management 2(1), 2000). Of a tree nothing but one junction is left; else what is left
 * is where the cycles are.
 */
final class Leaves {
  private final Junctions all;
  private final double[][] cost;
  private final List<List<Link>> linksOf;
  private final int[] degree;
  private final boolean[] gone;

  /** Junctions taken away, leaves first, and by which link. */
  private final List<Integer> taken = new ArrayList<>();

  private final List<Link> by = new ArrayList<>();

  Leaves(Junctions all) {
    this.all = all;
    cost = Arrays.stream(all.cost()).map(double[]::clone).toArray(double[][]::new);
    linksOf = linksOf(all);
    degree = linksOf.stream().mapToInt(List::size).toArray();
    gone = new boolean[all.size()];
    Deque<Integer> leaves = new ArrayDeque<>();
    for (int junction = 0; junction < degree.length; junction++) {
      if (degree[junction] == 1) {
        leaves.add(junction);
      }
    }
    while (!leaves.isEmpty()) {
      int leaf = leaves.remove();
      if (degree[leaf] == 1) {
        take(leaf, leaves);
      }
    }
  }

  static List<List<Link>> linksOf(Junctions junctions) {
    List<List<Link>> links = new ArrayList<>();
    for (int junction = 0; junction < junctions.size(); junction++) {
      links.add(new ArrayList<>());
    }
    for (Link link : junctions.links()) {
      links.get(link.first()).add(link);
      links.get(link.second()).add(link);
    }
    return links;
  }

  private void take(int leaf, Deque<Integer> leaves) {
    Link link =
        linksOf.get(leaf).stream()
            .filter(each -> !gone[each.other(leaf)])
            .findFirst()
            .orElseThrow();
    int rest = link.other(leaf);
    double[] message = new double[cost[rest].length];
    link.message(leaf, cost[leaf], message);
    for (int time = 0; time < message.length; time++) {
      cost[rest][time] += message[time];
    }
    gone[leaf] = true;
    taken.add(leaf);
    by.add(link);
    degree[leaf] = 0;
    if (--degree[rest] == 1) {
      leaves.add(rest);
    }
  }

  /** What is left with its links, numbered anew in the old order; junctions without links too. */
  Junctions rest() {
    int[] number = new int[all.size()];
    List<double[]> left = new ArrayList<>();
    for (int junction : kept()) {
      number[junction] = left.size();
      left.add(cost[junction]);
    }
    List<Link> links = new ArrayList<>();
    for (Link link : all.links()) {
      if (!gone[link.first()] && !gone[link.second()]) {
        links.add(link.between(number[link.first()], number[link.second()]));
      }
    }
    return new Junctions(left.toArray(double[][]::new), links, all.fixed());
  }

  private List<Integer> kept() {
    List<Integer> kept = new ArrayList<>();
    for (int junction = 0; junction < gone.length; junction++) {
      if (!gone[junction]) {
        kept.add(junction);
      }
    }
    return kept;
  }

  /** The best times of all junctions, given times of those that are left. */
  int[] complete(int[] rest) {
    int[] times = new int[all.size()];
    List<Integer> kept = kept();
    for (int i = 0; i < rest.length; i++) {
      times[kept.get(i)] = rest[i];
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      int leaf = taken.get(i);
      Link link = by.get(i);
      double[] total = cost[leaf].clone();
      link.addTo(total, leaf, times[link.other(leaf)]);
      times[leaf] = Link.leastAt(total);
    }
    return times;
  }
}
