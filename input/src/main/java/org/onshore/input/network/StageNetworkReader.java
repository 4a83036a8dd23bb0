package org.onshore.input.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.network.Stage;
import org.onshore.domain.network.StageNetwork;
import org.onshore.domain.network.StageNetwork.Arc;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;

/**
 * Reads a chain for safety stock: stages.csv and arcs.csv in the columns of Willems, "Real-World
 * Multiechelon Supply Chains Used for Inventory Optimization", Manufacturing &amp; Service
 * Operations Management 10(1), 2008.
 *
 * <p>Demand is at the stages without customers; its standard deviation at any other stage is that
 * of the sum of those it reaches, each counted once. Times are rounded to whole periods (halves to
 * the even one), the service time a customer accepts is cut to whole periods.
 */
public final class StageNetworkReader {
  /** Standard normal deviations covered: 1.65 is a service level of 95 %. */
  public static final double SAFETY_FACTOR = 1.65;

  private static final double LEAST_HOLDING = 0.01;
  private static final double HOLDING_RATE = 0.2;

  private final Findings findings = new Findings();
  private final Convention convention;

  private StageNetworkReader(Convention convention) {
    this.convention = convention;
  }

  /** How a unit of stock is valued. */
  public enum Convention {
    /** Holding a unit costs the stage's own cost, 0.01 at the least. */
    A,
    /** Holding a unit costs 20 % of all it has cost so far, the stages before included. */
    B
  }

  /** The chain in a folder; all findings, not the first. */
  public static Outcome<StageNetwork> read(Path folder, Convention convention) {
    return new StageNetworkReader(convention).read(folder);
  }

  private Outcome<StageNetwork> read(Path folder) {
    Optional<NetworkFile> stages =
        NetworkFile.find(
            folder, "stages.csv", List.of("stageName", "stageCost", "stageTime"), findings);
    Optional<NetworkFile> arcs =
        NetworkFile.find(folder, "arcs.csv", List.of("from", "to"), findings);
    if (stages.isEmpty() || arcs.isEmpty() || findings.hasError()) {
      return Outcome.failed(findings.sorted());
    }
    Map<String, Integer> names = stages.get().names("stageName");
    Set<Arc> joined = new LinkedHashSet<>();
    for (int row = 0; row < arcs.get().rows(); row++) {
      int from = arcs.get().reference(row, "from", names);
      int to = arcs.get().reference(row, "to", names);
      if (from >= 0 && to >= 0 && !joined.add(new Arc(from, to))) {
        arcs.get().repeated(row, "from", arcs.get().text(row, "from"));
      }
    }
    if (findings.hasError()) {
      return Outcome.failed(findings.sorted());
    }
    StageNetwork network = network(stages.get(), List.copyOf(joined));
    return findings.hasError()
        ? Outcome.failed(findings.sorted())
        : Outcome.of(network, findings.sorted());
  }

  private StageNetwork network(NetworkFile file, List<Arc> arcs) {
    List<Stage> blank = new ArrayList<>();
    for (int row = 0; row < file.rows(); row++) {
      blank.add(new Stage(file.text(row, "stageName"), 0, 0, 0, 0));
    }
    var bare = new StageNetwork(blank, arcs);
    List<Integer> order = bare.order();
    if (order.size() < blank.size()) {
      String ring =
          IntStream.range(0, blank.size())
              .filter(stage -> !order.contains(stage))
              .mapToObj(stage -> blank.get(stage).name())
              .findFirst()
              .orElseThrow();
      findings.add(
          NetworkFile.CYCLE,
          Place.file("arcs.csv"),
          ring,
          "arcs lead in a ring; '" + ring + "' is in it or behind it",
          "an arc leads back");
      return bare;
    }
    double[] deviation = deviations(file, bare, order);
    double[] value = values(file, bare, order);
    List<List<Integer>> customers = bare.customers();
    List<Stage> stages = new ArrayList<>();
    for (int row = 0; row < blank.size(); row++) {
      boolean served = customers.get(row).isEmpty();
      stages.add(
          new Stage(
              blank.get(row).name(),
              periods(Math.rint(file.numberOr(row, "stageTime", 0)), file, row, "stageTime"),
              SAFETY_FACTOR * deviation[row],
              value[row],
              served
                  ? periods(file.numberOr(row, "maxServiceTime", 0), file, row, "maxServiceTime")
                  : Stage.NO_PROMISE));
    }
    return new StageNetwork(stages, arcs);
  }

  /** Times beyond this are surely seconds or worse, and tables of them would not fit. */
  private static final int MOST_PERIODS = 100_000;

  private int periods(double time, NetworkFile file, int row, String column) {
    if (time > MOST_PERIODS) {
      file.tooLarge(row, column, MOST_PERIODS);
      return 0;
    }
    return (int) time;
  }

  /** Of each stage's demand in a period. */
  private double[] deviations(NetworkFile file, StageNetwork network, List<Integer> order) {
    double[] deviation = new double[order.size()];
    List<List<Integer>> customers = network.customers();
    BitSet[] reached = new BitSet[order.size()];
    double[] own = new double[order.size()];
    for (int stage : order.reversed()) {
      reached[stage] = new BitSet();
      if (customers.get(stage).isEmpty()) {
        double said = file.numberOr(stage, "stDevDemand", 1);
        own[stage] = said == 0 ? 1 : said;
        reached[stage].set(stage);
      }
      customers.get(stage).forEach(to -> reached[stage].or(reached[to]));
      deviation[stage] =
          Math.sqrt(reached[stage].stream().mapToDouble(sink -> own[sink] * own[sink]).sum());
    }
    return deviation;
  }

  /** Of holding a unit, a year. */
  private double[] values(NetworkFile file, StageNetwork network, List<Integer> order) {
    double[] value = new double[order.size()];
    List<List<Integer>> suppliers = network.suppliers();
    double[] soFar = new double[order.size()];
    for (int stage : order) {
      soFar[stage] = file.numberOr(stage, "stageCost", 1);
      suppliers.get(stage).forEach(from -> soFar[stage] += soFar[from]);
      value[stage] =
          switch (convention) {
            case A -> Math.max(LEAST_HOLDING, file.numberOr(stage, "stageCost", 0));
            case B -> HOLDING_RATE * soFar[stage];
          };
    }
    return value;
  }
}
