package org.onshore.engine.buffer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.network.Stage;
import org.onshore.domain.network.StageNetwork;

/**
 * Draws the graph of junctions of a chain. Two observations make it far smaller than the chain, and
 * cost nothing:
 *
 * <ul>
 *   <li>Stages with the same suppliers wait equally long, as long as the slowest of these promises;
 *       stages with the same customers promise the same, as much as the least patient of these
 *       waits, or what they can do at most. So there is one junction a set of suppliers and one a
 *       set of customers, and an arc only says that the second may not exceed the first.
 *   <li>Where one of two junctions so ordered has no other arc, both are one.
 * </ul>
 *
 * <p>Stages without suppliers, and stages without customers, then cost by one junction alone; only
 * the others are links that pay. A chain that is a tree stays one, and so do many that are not.
 */
final class JunctionGraph {
  private static final int NONE = -1;

  private final StageNetwork network;
  private final List<List<Integer>> suppliers;
  private final List<List<Integer>> customers;

  /** Set of suppliers, or set of customers, of each stage by its number; NONE without any. */
  private final int[] waitsAt;

  private final int[] promisesAt;
  private final List<Integer> latest = new ArrayList<>();
  private final int waits;

  private JunctionGraph(StageNetwork network) {
    this.network = network;
    suppliers = network.suppliers();
    customers = network.customers();
    int size = network.stages().size();
    waitsAt = new int[size];
    promisesAt = new int[size];
    int[] slowest = slowest();
    Map<Set<Integer>, Integer> groups = new LinkedHashMap<>();
    for (int stage = 0; stage < size; stage++) {
      waitsAt[stage] = group(groups, suppliers.get(stage));
      if (waitsAt[stage] == latest.size()) {
        latest.add(suppliers.get(stage).stream().mapToInt(from -> slowest[from]).max().orElse(0));
      }
    }
    waits = latest.size();
    Map<Promise, Integer> promises = new LinkedHashMap<>();
    for (int stage = 0; stage < size; stage++) {
      List<Integer> to = customers.get(stage);
      if (to.isEmpty()) {
        promisesAt[stage] = NONE;
        continue;
      }
      int most = network.stages().get(stage).promise();
      var promise = new Promise(new LinkedHashSet<>(to), most);
      promisesAt[stage] = promises.computeIfAbsent(promise, _ -> waits + promises.size());
      if (promisesAt[stage] == latest.size()) {
        int patience = to.stream().mapToInt(each -> latest.get(waitsAt[each])).min().orElse(0);
        latest.add(Math.min(most, patience));
      }
    }
  }

  /** Same customers, and the same limit of their own. */
  private record Promise(Set<Integer> customers, int most) {}

  private static int group(Map<Set<Integer>, Integer> groups, List<Integer> stages) {
    return stages.isEmpty()
        ? NONE
        : groups.computeIfAbsent(new LinkedHashSet<>(stages), _ -> groups.size());
  }

  /** The longest time each stage can promise: that of its slowest supplier and its own. */
  private int[] slowest() {
    int[] slowest = new int[network.stages().size()];
    for (int stage : network.order()) {
      int wait = suppliers.get(stage).stream().mapToInt(from -> slowest[from]).max().orElse(0);
      Stage it = network.stages().get(stage);
      slowest[stage] = Math.min(wait + it.periods(), it.promise());
    }
    return slowest;
  }

  /**
   * A chain's graph, and where its stages find their times in it.
   *
   * @param waitsAt junction of each stage's wait for its suppliers, -1 for none. Shape: [stages]
   */
  record Drawn(Junctions junctions, int[] waitsAt) {}

  static Drawn draw(StageNetwork network) {
    return new JunctionGraph(network).draw();
  }

  private Drawn draw() {
    Set<Link.NotAbove> orders = orders();
    int[] merged = merge(orders);
    int[] number = new int[merged.length];
    double[][] cost = costs(merged, number);
    List<Link> links = new ArrayList<>();
    Set<Link.NotAbove> seen = new LinkedHashSet<>();
    for (Link.NotAbove order : orders) {
      int low = number[merged[order.first()]];
      int high = number[merged[order.second()]];
      if (low != high) {
        seen.add(new Link.NotAbove(low, high));
      }
    }
    links.addAll(seen);
    double fixed = 0;
    for (int stage = 0; stage < waitsAt.length; stage++) {
      Stage it = network.stages().get(stage);
      int wait = waitsAt[stage] == NONE ? NONE : number[merged[waitsAt[stage]]];
      int promise = promisesAt[stage] == NONE ? NONE : number[merged[promisesAt[stage]]];
      if (wait != NONE && promise != NONE) {
        double[] root = root(it, cost[wait].length + it.periods());
        links.add(new Link.Covers(wait, promise, it.periods(), root));
      } else if (wait != NONE) {
        for (int time = 0; time < cost[wait].length; time++) {
          cost[wait][time] += cost(it, time + it.periods() - (double) it.promise());
        }
      } else if (promise != NONE) {
        for (int time = 0; time < cost[promise].length; time++) {
          cost[promise][time] += cost(it, it.periods() - time);
        }
      } else {
        fixed += cost(it, it.periods() - (double) it.promise());
      }
    }
    int[] waitJunction =
        Arrays.stream(waitsAt).map(at -> at == NONE ? NONE : number[merged[at]]).toArray();
    return new Drawn(new Junctions(cost, List.copyOf(links), fixed), waitJunction);
  }

  private static double cost(Stage stage, double covered) {
    return stage.stockCost() * Math.sqrt(Math.max(0, covered));
  }

  private static double[] root(Stage stage, int length) {
    double[] root = new double[length];
    Arrays.setAll(root, covered -> cost(stage, covered));
    return root;
  }

  /** Promise of a group of suppliers not above the wait of a group of customers. */
  private Set<Link.NotAbove> orders() {
    Set<Link.NotAbove> orders = new LinkedHashSet<>();
    for (StageNetwork.Arc arc : network.arcs()) {
      orders.add(new Link.NotAbove(promisesAt[arc.from()], waitsAt[arc.to()]));
    }
    return orders;
  }

  /** The junction each is one with: of two so ordered, where one has no other order. */
  private int[] merge(Set<Link.NotAbove> orders) {
    int[] degree = new int[latest.size()];
    for (Link.NotAbove order : orders) {
      degree[order.first()]++;
      degree[order.second()]++;
    }
    int[] merged = new int[degree.length];
    Arrays.setAll(merged, junction -> junction);
    for (Link.NotAbove order : orders) {
      if (degree[order.second()] == 1) {
        merged[order.second()] = order.first(); // No one waits longer than is promised.
      } else if (degree[order.first()] == 1
          && latest.get(order.first()) >= latest.get(order.second())) {
        merged[order.first()] = order.second(); // No one promises less than is waited for.
      }
    }
    return merged;
  }

  private double[][] costs(int[] merged, int[] number) {
    List<double[]> cost = new ArrayList<>();
    for (int junction = 0; junction < merged.length; junction++) {
      if (merged[junction] == junction) {
        number[junction] = cost.size();
        cost.add(new double[latest.get(junction) + 1]);
      }
    }
    return cost.toArray(double[][]::new);
  }
}
