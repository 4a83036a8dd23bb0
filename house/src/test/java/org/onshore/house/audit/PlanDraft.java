package org.onshore.house.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;

/** A plan whose rows can be tampered with. */
final class PlanDraft {
  final List<Start> starts;
  final List<Use> uses;
  final List<Shipment> shipments;
  final List<EndStock> stock;
  final List<Delivery> deliveries;
  final List<Shortage> shorts;
  final List<CapacityUse> capacity;
  final List<Award> awards;
  final List<Cost> costs;
  double objectiveUsd;
  double boundUsd;
  double roundingUsd;
  private final Plan plan;

  PlanDraft(Plan plan) {
    this.plan = plan;
    starts = new ArrayList<>(plan.starts());
    uses = new ArrayList<>(plan.uses());
    shipments = new ArrayList<>(plan.shipments());
    stock = new ArrayList<>(plan.stock());
    deliveries = new ArrayList<>(plan.deliveries());
    shorts = new ArrayList<>(plan.shorts());
    capacity = new ArrayList<>(plan.capacity());
    awards = new ArrayList<>(plan.awards());
    costs = new ArrayList<>(plan.costs());
    objectiveUsd = plan.objectiveUsd();
    boundUsd = plan.boundUsd();
    roundingUsd = plan.roundingUsd();
  }

  /** Replaces the first row that fits; there must be one. */
  static <R> void replace(List<R> rows, Predicate<R> which, UnaryOperator<R> change) {
    R row = rows.stream().filter(which).findFirst().orElseThrow();
    rows.set(rows.indexOf(row), change.apply(row));
  }

  /** Takes the first row that fits away; there must be one. */
  static <R> void remove(List<R> rows, Predicate<R> which) {
    rows.remove(rows.stream().filter(which).findFirst().orElseThrow());
  }

  Plan plan() {
    return new Plan(
        plan.program(),
        plan.status(),
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
        plan.clash(),
        plan.model(),
        plan.seconds());
  }
}
