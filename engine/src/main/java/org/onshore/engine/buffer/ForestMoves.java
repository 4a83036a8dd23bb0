package org.onshore.engine.buffer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes a choice of times better: takes as many junctions at random as make no cycle among
 * themselves, holds the others, and gives those taken their best times together, by dynamic
 * programming. The same seed always, so the same answer always.
 */
final class ForestMoves {
  private final Junctions junctions;
  private final List<List<Link>> linksOf;
  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20_000);

  ForestMoves(Junctions junctions) {
    this.junctions = junctions;
    linksOf = Leaves.linksOf(junctions);
  }

  /** The times after moves, until so many in a row bring nothing; never dearer. */
  int[] improve(int[] start, int patience) {
    int[] times = start;
    double cost = junctions.costOf(times);
    for (int vain = 0; vain < patience; vain++) {
      int[] moved = move(times);
      double after = junctions.costOf(moved);
      if (after < cost - 1e-12 * Math.abs(cost)) {
        times = moved;
        cost = after;
        vain = -1;
      }
    }
    return times;
  }

  private int[] move(int[] times) {
    List<Integer> taken = new ArrayList<>();
    int[] number = forest(taken);
    double[][] cost = new double[taken.size()][];
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < cost.length; i++) {
      int junction = taken.get(i);
      cost[i] = junctions.cost()[junction].clone();
      for (Link link : linksOf.get(junction)) {
        int other = link.other(junction);
        if (number[other] < 0) {
          link.addTo(cost[i], junction, times[other]);
        } else if (junction == link.first()) {
          links.add(link.between(i, number[other]));
        }
      }
    }
    var leaves = new Leaves(new Junctions(cost, links, 0));
    Junctions roots = leaves.rest();
    int[] best = Arrays.stream(roots.cost()).mapToInt(Link::leastAt).toArray();
    int[] moved = leaves.complete(best);
    int[] after = times.clone();
    for (int i = 0; i < moved.length; i++) {
      after[taken.get(i)] = moved[i];
    }
    return after;
  }

  /** Junctions that make no cycle, and for each of all its number among them, -1 for the others. */
  private int[] forest(List<Integer> taken) {
    int size = junctions.size();
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    int[] root = new int[size];
    Arrays.setAll(root, junction -> junction);
    int[] number = new int[size];
    Arrays.fill(number, -1);
    for (int junction : order) {
      if (isTree(junction, number, root)) {
        number[junction] = taken.size();
        taken.add(junction);
        for (Link link : linksOf.get(junction)) {
          if (number[link.other(junction)] >= 0) {
            root[find(root, link.other(junction))] = junction;
          }
        }
      }
    }
    return number;
  }

  /** Whether the junction's links to those taken go to different trees. */
  private boolean isTree(int junction, int[] number, int[] root) {
    int[] trees =
        linksOf.get(junction).stream()
            .mapToInt(link -> link.other(junction))
            .filter(other -> number[other] >= 0)
            .map(other -> find(root, other))
            .sorted()
            .toArray();
    for (int i = 1; i < trees.length; i++) {
      if (trees[i] == trees[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static int find(int[] root, int junction) {
    int at = junction;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
