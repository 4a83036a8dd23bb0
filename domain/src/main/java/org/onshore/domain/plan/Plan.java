package org.onshore.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.program.Program;

/**
 * The answer to a program: every flow with its origin and period. Rows are ordered by the order of
 * the program's tables, then by period, so that the same program gives the same plan. Quantities
 * are above 1e-9.
 *
 * @param objectiveUsd discounted cost of the plan
 * @param boundUsd no plan costs less
 * @param roundingUsd what whole units and lots add to the cost of the same awards in fractions
 * @param capacity every resource in every period
 * @param shorts in the order of demand, only what is above 1e-9
 * @param clash what cannot hold together, in words; empty unless the plan is infeasible
 * @param model the problem solved
 * @param seconds time spent by step, in order
 */
public record Plan(
    Program program,
    Status status,
    double objectiveUsd,
    double boundUsd,
    double roundingUsd,
    List<Start> starts,
    List<Use> uses,
    List<Shipment> shipments,
    List<EndStock> stock,
    List<Delivery> deliveries,
    List<Shortage> shorts,
    List<CapacityUse> capacity,
    List<Award> awards,
    List<Cost> costs,
    List<String> clash,
    ModelSize model,
    SequencedMap<String, Double> seconds) {
  /** What sums of doubles may differ by. */
  private static final double ROUNDING = 1e-12;

  public Plan {
    starts = List.copyOf(starts);
    uses = List.copyOf(uses);
    shipments = List.copyOf(shipments);
    stock = List.copyOf(stock);
    deliveries = List.copyOf(deliveries);
    shorts = List.copyOf(shorts);
    capacity = List.copyOf(capacity);
    awards = List.copyOf(awards);
    costs = List.copyOf(costs);
    clash = List.copyOf(clash);
    seconds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seconds));
  }

  /** The answer to a program no plan can meet. */
  public static Plan infeasible(
      Program program, List<String> clash, ModelSize model, SequencedMap<String, Double> seconds) {
    return none(program, Status.INFEASIBLE, Double.POSITIVE_INFINITY, clash, model, seconds);
  }

  /** The answer where time ended with neither a plan nor a proof that there is none. */
  public static Plan unknown(
      Program program, double boundUsd, ModelSize model, SequencedMap<String, Double> seconds) {
    return none(program, Status.UNKNOWN, boundUsd, List.of(), model, seconds);
  }

  /** This plan, with the time its steps took. */
  public Plan with(SequencedMap<String, Double> steps) {
    return new Plan(
        program,
        status,
        objectiveUsd,
        boundUsd,
        roundingUsd,
        starts,
        uses,
        shipments,
        stock,
        deliveries,
        shorts,
        capacity,
        awards,
        costs,
        clash,
        model,
        steps);
  }

  private static Plan none(
      Program program,
      Status status,
      double boundUsd,
      List<String> clash,
      ModelSize model,
      SequencedMap<String, Double> seconds) {
    return new Plan(
        program,
        status,
        Double.POSITIVE_INFINITY,
        boundUsd,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        clash,
        model,
        seconds);
  }

  /**
   * Distance of the objective to the bound, relative to the objective; 0 for a proven plan,
   * infinite where there is no plan or no bound.
   */
  public double gap() {
    if (!status.hasPlan() || !Double.isFinite(boundUsd)) {
      return Double.POSITIVE_INFINITY;
    }
    double distance = Math.max(0, objectiveUsd - boundUsd);
    double relative = distance / Math.max(1e-9, Math.abs(objectiveUsd));
    return relative < ROUNDING ? 0 : relative;
  }
}
