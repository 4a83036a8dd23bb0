package org.onshore.engine.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.network.ExposureNetwork;
import org.onshore.domain.network.ExposureNetwork.Need;
import org.onshore.domain.network.ExposureNetwork.Node;
import org.onshore.domain.network.ExposureNetwork.Route;
import org.onshore.domain.network.NodeExposure;
import org.onshore.lp.Basis;
import org.onshore.lp.Change;
import org.onshore.lp.Highs;
import org.onshore.lp.Model;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.SolveStatus;
import org.onshore.lp.Solver;

/**
 * Time to survive and risk exposure of each node of a network that fails alone (Simchi-Levi et al.,
 * "Identifying Risks and Mitigating Disruptions in the Automotive Supply Chain", Interfaces 45(5),
 * 2015). Over a failure of t weeks, node j makes u[j] units, takes y[i,j] from its suppliers and
 * loses l[j] units of demand:
 *
 * <pre>
 *   l[j] + u[j] + s[j] &gt;= d[j] t           demand, stock s on hand
 *   u[j] r[k,j] &lt;= sum of y[i,j] over suppliers i of material k
 *   sum over j of y[i,j] &lt;= u[i] + s[i]    what a supplier makes and has
 *   u[j] &lt;= c[j] t                         capacity
 *   u[failed] = 0
 * </pre>
 *
 * <p>Lost margin: t is the time to recover, the sum of margin x l is least. Time to survive: l is
 * 0, t is greatest. Both are one model, in which a disruption changes a few bounds; each is solved
 * from the basis of the one before.
 */
public final class StaticExposure {
  /** Weeks that count as for ever. */
  private static final double FOR_EVER = 1e6;

  private static final SolveOptions OPTIONS =
      SolveOptions.defaults().withTolerances(1e-9, 1e-9).withPresolve(false);

  private final ExposureNetwork network;
  private final Model.Builder build = Model.builder();
  private final List<Integer> made = new ArrayList<>();
  private final List<Integer> lost = new ArrayList<>();
  private final int weeks;

  private StaticExposure(ExposureNetwork network) {
    this.network = network;
    weeks = build.column(new Weeks(), 0, FOR_EVER, 0);
    for (int at = 0; at < network.nodes().size(); at++) {
      node(at);
    }
    flows();
  }

  private record Weeks() {}

  private record Made(int node) {}

  private record Lost(int node) {}

  private record Sent(int from, int to) {}

  private record Capacity(int node) {}

  private record Demand(int node) {}

  private record Supplied(int node, String material) {}

  private record Given(int node) {}

  private void node(int at) {
    Node node = network.nodes().get(at);
    made.add(build.column(new Made(at), 0, Double.POSITIVE_INFINITY, 0));
    lost.add(build.column(new Lost(at), 0, Double.POSITIVE_INFINITY, 0));
    if (Double.isFinite(node.capacityPerWeek())) {
      int capacity = build.row(new Capacity(at), Double.NEGATIVE_INFINITY, 0);
      build.entry(capacity, made.get(at), 1);
      build.entry(capacity, weeks, -node.capacityPerWeek());
    }
    if (node.demandPerWeek() > 0) {
      int demand = build.row(new Demand(at), -node.inventory(), Double.POSITIVE_INFINITY);
      build.entry(demand, lost.get(at), 1);
      build.entry(demand, made.get(at), 1);
      build.entry(demand, weeks, -node.demandPerWeek());
    }
  }

  private void flows() {
    Map<Supplied, Integer> supplied = new LinkedHashMap<>();
    for (Need need : network.needs()) {
      var key = new Supplied(need.node(), need.material());
      int row = supplied.computeIfAbsent(key, k -> build.row(k, 0, Double.POSITIVE_INFINITY));
      build.entry(row, made.get(need.node()), -need.quantity());
    }
    Map<Integer, Integer> given = new LinkedHashMap<>();
    for (Route route : network.routes()) {
      Node from = network.nodes().get(route.from());
      Integer row = supplied.get(new Supplied(route.to(), from.material()));
      if (row == null) {
        continue; // The customer has no use for it.
      }
      int sent = build.column(new Sent(route.from(), route.to()), 0, Double.POSITIVE_INFINITY, 0);
      build.entry(row, sent, 1);
      int gives =
          given.computeIfAbsent(
              route.from(),
              at -> {
                int limit = build.row(new Given(at), Double.NEGATIVE_INFINITY, from.inventory());
                build.entry(limit, made.get(at), -1);
                return limit;
              });
      build.entry(gives, sent, 1);
    }
  }

  /** Every node with a time to recover, in the order of the network. */
  public static List<NodeExposure> of(ExposureNetwork network) {
    var exposure = new StaticExposure(network);
    Model model = exposure.build.build();
    int[] failing =
        IntStream.range(0, network.nodes().size())
            .filter(node -> network.nodes().get(node).recoveryWeeks() != null)
            .toArray();
    double[] lostUsd = new double[failing.length];
    double[] survival = new double[failing.length];
    // Two sessions apart, each on a thread of its own.
    var losses = new Thread(() -> exposure.losses(model, failing, lostUsd), "losses");
    var broken = new AtomicReference<@Nullable Throwable>();
    losses.setUncaughtExceptionHandler((_, failure) -> broken.set(failure));
    losses.start();
    exposure.survivals(model, failing, survival);
    join(losses, broken);
    double largest =
        IntStream.range(0, failing.length).mapToDouble(i -> lostUsd[i]).max().orElse(0);
    List<NodeExposure> nodes = new ArrayList<>();
    for (int i = 0; i < failing.length; i++) {
      Node node = network.nodes().get(failing[i]);
      nodes.add(
          new NodeExposure(
              node.name(),
              recovery(node),
              lostUsd[i],
              survival[i],
              largest > 0 ? lostUsd[i] / largest : 0));
    }
    return nodes;
  }

  private static double recovery(Node node) {
    Double weeks = node.recoveryWeeks();
    if (weeks == null) {
      throw new IllegalArgumentException(node.name() + " has no time to recover");
    }
    return weeks;
  }

  private static void join(Thread thread, AtomicReference<@Nullable Throwable> broken) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (broken.get() != null) {
      throw new IllegalStateException("the losses broke", broken.get());
    }
  }

  /** Least margin lost over each node's time to recover. Shape: [failing]. */
  private void losses(Model model, int[] failing, double[] into) {
    // Nodes that recover alike follow one another: then only the failure itself moves.
    int[] order =
        IntStream.range(0, failing.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> recovery(network.nodes().get(failing[i]))))
            .mapToInt(i -> i)
            .toArray();
    Change.Builder margins = model.change();
    for (int at = 0; at < lost.size(); at++) {
      margins.columnCost(lost.get(at), network.nodes().get(at).marginUsd());
    }
    try (Solver solver = Highs.open(model.with(margins.build()))) {
      double weeksNow = -1;
      Solution calm = solve(solver, 0);
      for (int i : order) {
        double time = recovery(network.nodes().get(failing[i]));
        if (time != weeksNow) {
          solver.apply(solver.model().change().columnBounds(weeks, time, time).build());
          calm = solve(solver, failing[i]);
          weeksNow = time;
        }
        into[i] = clean(failed(solver, calm, failing[i]).objective());
      }
    }
  }

  /** Longest failure of each node without a lost unit. Shape: [failing]. */
  private void survivals(Model model, int[] failing, double[] into) {
    Change.Builder nothingLost = model.change().columnCost(weeks, -1);
    lost.forEach(column -> nothingLost.columnBounds(column, 0, 0));
    try (Solver solver = Highs.open(model.with(nothingLost.build()))) {
      Solution calm = solve(solver, 0);
      for (int i = 0; i < failing.length; i++) {
        double longest = -failed(solver, calm, failing[i]).objective();
        into[i] = longest >= FOR_EVER * (1 - 1e-6) ? Double.POSITIVE_INFINITY : clean(longest);
      }
    }
  }

  /**
   * The answer when a node fails; the node is well again afterwards. Where the calm answer makes
   * nothing there, it stays the best.
   */
  private Solution failed(Solver solver, Solution calm, int node) {
    int column = made.get(node);
    if (calm.value(column) <= 0) {
      return calm;
    }
    solver.apply(solver.model().change().columnBounds(column, 0, 0).build());
    Basis start = calm.basis();
    Solution failed = solver.solve(start == null ? OPTIONS : OPTIONS.withStart(start));
    if (failed.status() != SolveStatus.OPTIMAL) {
      failed = solve(solver, node);
    }
    solver.apply(solver.model().change().columnBounds(column, 0, Double.POSITIVE_INFINITY).build());
    return failed;
  }

  private Solution solve(Solver solver, int failed) {
    Solution solution = solver.solve(OPTIONS);
    if (solution.status() != SolveStatus.OPTIMAL) {
      solver.forget();
      solution = solver.solve(OPTIONS);
    }
    if (solution.status() != SolveStatus.OPTIMAL) {
      throw new IllegalStateException(
          "the failure of %s is %s"
              .formatted(network.nodes().get(failed).name(), solution.status()));
    }
    return solution;
  }

  /** What is a rounding error away from nothing is nothing. */
  private static double clean(double value) {
    return value < 1e-7 ? 0 : value;
  }
}
