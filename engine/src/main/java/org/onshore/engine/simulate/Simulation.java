package org.onshore.engine.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Program;
import org.onshore.domain.risk.LossStatistics;
import org.onshore.domain.risk.Outage;
import org.onshore.domain.risk.SimulationAnswer;
import org.onshore.domain.risk.SimulationAnswer.HazardShare;
import org.onshore.domain.risk.SimulationAnswer.SectorService;
import org.onshore.engine.risk.HazardSampler;
import org.onshore.engine.risk.Losses;

/**
 * Many trials of a plan: hazards drawn, the response to them carried out, losses counted. Loss is
 * what late, short and lost option units cost beyond what they cost without outages.
 *
 * <p>A hazard's part in a loss is what the very trial loses less without it. Trials are computed
 * apart and summed in order, so threads change nothing.
 */
public final class Simulation {
  private final Program program;
  private final Response response;
  private final HazardSampler sampler;
  private final Options options;
  private final List<Hazard> hazards;
  private final List<String> sectors;
  private final int[] sectorOf;
  private final TrialOutcome calm;
  private final double[] lossUsd;
  private final double[] lateUnits;
  private final double[] shortUnits;
  private final double[][] onTime;
  private final double[][] delivered;
  private final double[][] partUsd;
  private final int[][] events;

  /**
   * What to run.
   *
   * @param trials 1 or more
   * @param seed the same seed gives the same trials
   * @param level of value at risk and expected shortfall
   * @param threads that share the trials
   */
  public record Options(int trials, long seed, double level, int threads) {
    /** Checks the numbers. */
    public Options {
      if (trials < 1 || threads < 1 || !(level > 0 && level < 1)) {
        throw new IllegalArgumentException(
            "%d trials on %d threads at level %s".formatted(trials, threads, level));
      }
    }
  }

  private Simulation(Program program, Response response, Options options) {
    this.program = program;
    this.response = response;
    this.options = options;
    sampler = new HazardSampler(program, options.seed());
    hazards = program.hazards().list();
    Set<String> names = new LinkedHashSet<>();
    program.demand().forEach(demand -> names.add(demand.sector()));
    sectors = List.copyOf(names);
    sectorOf = program.demand().stream().mapToInt(each -> sectors.indexOf(each.sector())).toArray();
    calm = response.answer(List.of());
    int trials = options.trials();
    lossUsd = new double[trials];
    lateUnits = new double[trials];
    shortUnits = new double[trials];
    onTime = new double[sectors.size()][trials];
    delivered = new double[sectors.size()][trials];
    partUsd = new double[hazards.size()][trials];
    events = new int[hazards.size()][trials];
  }

  /**
   * Runs the trials.
   *
   * @param done is told of each trial that is done, from any thread
   */
  public static SimulationAnswer run(
      Program program, Response response, Options options, IntConsumer done) {
    var simulation = new Simulation(program, response, options);
    simulation.runTrials(done);
    return simulation.answer();
  }

  private void runTrials(IntConsumer done) {
    try (var pool = new ForkJoinPool(options.threads())) {
      pool.submit(() ->
              IntStream.range(0, options.trials())
                  .parallel()
                  .forEach(trial -> {
                    run(trial);
                    done.accept(trial);
                  }))
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a trial broke", e.getCause());
    }
  }

  private void run(int trial) {
    List<Outage> outages = sampler.outages(trial);
    TrialOutcome outcome = outages.isEmpty() ? calm : response.answer(outages);
    double loss = outcome.costUsd() - calm.costUsd();
    lossUsd[trial] = loss;
    int number = 0;
    for (Demand demand : program.demand()) {
      int sector = sectorOf[number];
      double served = outcome.onTime()[number] + outcome.late()[number];
      onTime[sector][trial] += outcome.onTime()[number];
      delivered[sector][trial] += served;
      lateUnits[trial] += outcome.late()[number];
      if (demand.kind() != DemandKind.OPTION) {
        shortUnits[trial] += Math.max(0, demand.quantity() - served);
      }
      number++;
    }
    blame(trial, outages, loss);
  }

  /** The loss less without each hazard that struck. */
  private void blame(int trial, List<Outage> outages, double loss) {
    Map<Hazard, List<Outage>> without = new LinkedHashMap<>();
    for (Outage outage : outages) {
      events[hazards.indexOf(outage.hazard())][trial]++;
      without.computeIfAbsent(
          outage.hazard(),
          hazard -> outages.stream().filter(each -> !each.hazard().equals(hazard)).toList());
    }
    if (loss == 0) {
      return;
    }
    without.forEach((hazard, others) -> {
      double rest = others.isEmpty() ? 0 : response.answer(others).costUsd() - calm.costUsd();
      partUsd[hazards.indexOf(hazard)][trial] = loss - rest;
    });
  }

  private SimulationAnswer answer() {
    LossStatistics statistics = Losses.of(lossUsd, options.level());
    return new SimulationAnswer(
        options.seed(),
        response.name(),
        statistics,
        Losses.mean(lateUnits),
        Losses.mean(shortUnits),
        services(),
        shares(statistics.valueAtRisk().value()));
  }

  private List<SectorService> services() {
    double[] quantity = new double[sectors.size()];
    double[] planned = new double[sectors.size()];
    int number = 0;
    for (Demand demand : program.demand()) {
      quantity[sectorOf[number]] += demand.quantity();
      planned[sectorOf[number]] += calm.onTime()[number];
      number++;
    }
    List<SectorService> services = new ArrayList<>();
    for (int sector = 0; sector < quantity.length; sector++) {
      double all = Math.max(1e-9, quantity[sector]);
      services.add(
          new SectorService(
              sectors.get(sector),
              quantity[sector],
              planned[sector] / all,
              Losses.mean(scaled(onTime[sector], all)),
              Losses.mean(scaled(delivered[sector], all))));
    }
    return services;
  }

  private static double[] scaled(double[] values, double by) {
    return Arrays.stream(values).map(value -> value / by).toArray();
  }

  private List<HazardShare> shares(double valueAtRisk) {
    int[] worst =
        IntStream.range(0, lossUsd.length).filter(trial -> lossUsd[trial] > valueAtRisk).toArray();
    List<HazardShare> shares = new ArrayList<>();
    for (int at = 0; at < hazards.size(); at++) {
      double[] part = partUsd[at];
      int[] counts = events[at];
      shares.add(
          new HazardShare(
              hazards.get(at).id(),
              hazards.get(at).cause(),
              IntStream.of(counts).average().orElse(0),
              IntStream.of(counts).filter(count -> count > 0).count() / (double) counts.length,
              Arrays.stream(part).average().orElse(0),
              IntStream.of(worst).mapToDouble(trial -> part[trial]).average().orElse(0)));
    }
    shares.sort(Comparator.comparingDouble(HazardShare::meanLossUsd).reversed());
    return shares;
  }
}
