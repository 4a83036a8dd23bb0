package org.onshore.engine.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Totals;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.StressAnswer;
import org.onshore.domain.risk.StressAnswer.StressStatus;
import org.onshore.engine.account.PlanTotals;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.engine.sourcing.Replan;
import org.onshore.engine.sourcing.Replan.Replanned;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.SourcingOptions;

/** Disruptions of a plan, one at a time: what was decided before is frozen, the rest made again. */
public final class Stress {
  private static final double NOISE = 1e-6;

  private final Plan calm;
  private final Totals before;
  private final double[] planned;

  private Stress(Plan calm) {
    this.calm = calm;
    before = PlanTotals.of(calm);
    planned = delivered(calm);
  }

  /**
   * Every disruption from the same period, the one that costs most first.
   *
   * @param threads that share them; the answers are the same on any number
   * @param done is told how many are done, from any thread
   */
  public static List<StressAnswer> of(
      Replan replan, List<Disruption> disruptions, Period from, int threads, IntConsumer done) {
    var stress = new Stress(replan.calm());
    var answers = new AtomicReferenceArray<@Nullable StressAnswer>(disruptions.size());
    var next = new AtomicInteger();
    var ended = new AtomicInteger();
    int workers = Math.clamp(disruptions.size(), 1, threads);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        work.add(
            pool.submit(() -> {
              try (Replan session = replan.fork()) {
                for (int d = next.getAndIncrement();
                    d < disruptions.size();
                    d = next.getAndIncrement()) {
                  answers.set(d, stress.answer(session, disruptions.get(d), from));
                  done.accept(ended.incrementAndGet());
                }
              }
              return true;
            }));
      }
      for (Future<Boolean> each : work) {
        each.get();
      }
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a stress failed", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
    List<StressAnswer> all = new ArrayList<>();
    for (int d = 0; d < answers.length(); d++) {
      StressAnswer answer = answers.get(d);
      if (answer != null) {
        all.add(answer);
      }
    }
    all.sort(Comparator.comparingDouble(StressAnswer::extraCostUsd).reversed());
    return all;
  }

  /** A scenario of the program, from the first period it changes or a later one. */
  public static StressAnswer of(
      Sourced planned, Scenario scenario, Period from, SourcingOptions options) {
    Program program = planned.plan().program();
    Program changed = Scenarios.apply(program, scenario);
    Replanned replanned = Replan.of(planned, changed, from, options);
    double days = program.calendar().daysFromStart(program.calendar().last());
    return new Stress(planned.plan())
        .answer(
            "scenario",
            scenario.id(),
            from,
            days - program.calendar().daysFromStart(from),
            replanned);
  }

  /** The first period a scenario changes. */
  public static Period begins(Program program, Scenario scenario) {
    Period begins = program.calendar().last();
    for (Scenario.Change change : scenario.changes()) {
      LocalDate from = change.window().from();
      Period first =
          from == null ? Period.FIRST : program.calendar().find(from).orElse(Period.FIRST);
      begins = first.isBefore(begins) ? first : begins;
    }
    return begins;
  }

  private StressAnswer answer(Replan session, Disruption disruption, Period from) {
    Replanned replanned = session.plan(List.of(disruption.outage(calm.program(), from)), from);
    return answer(disruption.word(), disruption.name(), from, disruption.days(), replanned);
  }

  private StressAnswer answer(
      String kind, String name, Period from, double days, Replanned replanned) {
    Plan plan = replanned.plan();
    if (plan == null) {
      return new StressAnswer(
          kind,
          name,
          from,
          days,
          StressStatus.INFEASIBLE,
          0,
          0,
          Double.POSITIVE_INFINITY,
          null,
          null,
          List.of());
    }
    Totals difference = PlanTotals.of(plan).minus(before);
    Period missed = firstMissed(plan);
    Period recovered = missed == null ? null : recovered(plan);
    boolean lost = difference.shortUnits() > NOISE * Math.max(1, before.shortUnits());
    StressStatus harmed = lost || recovered == null ? StressStatus.HARMED : StressStatus.RECOVERED;
    return new StressAnswer(
        kind,
        name,
        from,
        days,
        missed == null && !lost ? StressStatus.UNHARMED : harmed,
        difference.shortUnits(),
        difference.lateUnitPeriods(),
        difference.costUsd(),
        missed,
        recovered,
        replanned.gates().stream().map(Gate::words).toList());
  }

  /** All units delivered by the end of each period. */
  private static double[] delivered(Plan plan) {
    double[] sums = new double[plan.program().calendar().length().value()];
    for (Delivery delivery : plan.deliveries()) {
      sums[delivery.period().index()] += delivery.quantity();
    }
    for (int t = 1; t < sums.length; t++) {
      sums[t] += sums[t - 1];
    }
    return sums;
  }

  private boolean isBehind(double[] now, int period) {
    return now[period] < planned[period] - NOISE * Math.max(1, planned[period]);
  }

  private @Nullable Period firstMissed(Plan plan) {
    double[] now = delivered(plan);
    for (int t = 0; t < now.length; t++) {
      if (isBehind(now, t)) {
        return new Period(t);
      }
    }
    return null;
  }

  private @Nullable Period recovered(Plan plan) {
    double[] now = delivered(plan);
    int since = now.length;
    while (since > 0 && !isBehind(now, since - 1)) {
      since--;
    }
    return since == now.length ? null : new Period(since);
  }
}
