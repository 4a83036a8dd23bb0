package org.onshore.engine.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.quantity.Period;

/** Capacity of resources and lanes, and demand: no more than there is, no less than is wanted. */
final class LimitAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;
  private final int horizon;
  private final AwardedCapacity awarded;

  LimitAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
    horizon = program.calendar().length().value();
    awarded = new AwardedCapacity(program, plan);
  }

  void check() {
    checkResources();
    checkLanes();
    checkDemand();
  }

  private void checkResources() {
    Map<Resource, double[]> taken = new LinkedHashMap<>();
    Map<Object, List<Load>> loads = new LinkedHashMap<>();
    for (Load load : program.loads()) {
      Object by = load.process() != null ? load.process() : load.part();
      loads.computeIfAbsent(by, of -> new ArrayList<>()).add(load);
      taken.putIfAbsent(load.resource(), new double[horizon]);
    }
    for (Start start : plan.starts()) {
      for (Load load : loads.getOrDefault(start.process(), List.of())) {
        take(taken, load, start.period(), start.quantity());
      }
    }
    for (Delivery delivery : plan.deliveries()) {
      for (Load load : loads.getOrDefault(delivery.demand().part(), List.of())) {
        if (load.resource().site().equals(delivery.demand().site())) {
          take(taken, load, delivery.period(), delivery.quantity());
        }
      }
    }
    for (Resource resource : program.resources()) {
      double[] amounts = taken.getOrDefault(resource, new double[horizon]);
      double soFar = 0;
      for (int t = 0; t < horizon; t++) {
        soFar = resource.kind() == ResourceKind.LEVEL ? soFar + amounts[t] : amounts[t];
        double there = there(resource, new Period(t));
        tally.atMost("resource capacity", resource.id() + " period " + t, soFar, there);
        amounts[t] = soFar;
      }
    }
    checkCapacityTable(taken);
  }

  private double there(Resource resource, Period period) {
    return resource.capacityPerPeriod().at(period) + awarded.at(resource, period.index());
  }

  private static void take(
      Map<Resource, double[]> taken, Load load, Period period, double quantity) {
    double[] amounts = taken.get(load.resource());
    if (amounts != null) {
      amounts[period.index()] += load.quantity() * quantity;
    }
  }

  private void checkCapacityTable(Map<Resource, double[]> taken) {
    double[] none = new double[horizon];
    Map<Resource, Integer> told = new LinkedHashMap<>();
    for (CapacityUse row : plan.capacity()) {
      told.merge(row.resource(), 1, Integer::sum);
      String where = row.resource().id() + " period " + row.period();
      double used = taken.getOrDefault(row.resource(), none)[row.period().index()];
      tally.equal("capacity used", where, row.used(), used, used);
      double there = there(row.resource(), row.period());
      tally.equal("capacity available", where, row.available(), there, there);
    }
    for (Resource resource : program.resources()) {
      int periods = told.getOrDefault(resource, 0);
      tally.holds("capacity of every period is told", resource.id(), periods == horizon);
    }
  }

  private void checkLanes() {
    Map<Lane, double[]> mass = new LinkedHashMap<>();
    for (Shipment shipment : plan.shipments()) {
      Lane lane = shipment.lane();
      double kg = shipment.quantity() * shipment.part().massKg();
      mass.computeIfAbsent(lane, of -> new double[horizon])[shipment.period().index()] += kg;
      String where = lane.id() + " period " + shipment.period();
      boolean open =
          lane.from().open().holds(program.calendar().firstDay(shipment.period()))
              && lane.to().open().holds(program.calendar().firstDay(shipment.arrives()));
      tally.holds("both ends are open", where, open);
      tally.atMost("shipments are not negative", where, 0, shipment.quantity());
    }
    mass.forEach((lane, kg) -> {
      for (int t = 0; t < horizon; t++) {
        double capacity = lane.capacityKgPerPeriod().at(new Period(t));
        tally.atMost("lane capacity", lane.id() + " period " + t, kg[t], capacity);
      }
    });
  }

  private void checkDemand() {
    Map<Demand, Double> served = new LinkedHashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      Demand demand = delivery.demand();
      served.merge(demand, delivery.quantity(), Double::sum);
      String where = demand.id() + " period " + delivery.period();
      tally.holds(
          "delivered between due and latest",
          where,
          !delivery.period().isBefore(demand.due())
              && !demand.latest().isBefore(delivery.period()));
      boolean open = demand.site().open().holds(program.calendar().firstDay(delivery.period()));
      tally.holds("delivered while open", where, open);
      tally.atMost("deliveries are not negative", where, 0, delivery.quantity());
    }
    Map<Demand, Double> missing = new LinkedHashMap<>();
    for (Shortage shortage : plan.shorts()) {
      missing.merge(shortage.demand(), shortage.quantity(), Double::sum);
      tally.atMost("shortages are not negative", shortage.demand().id(), 0, shortage.quantity());
    }
    for (Demand demand : program.demand()) {
      double delivered = served.getOrDefault(demand, 0.0);
      double answered = delivered + missing.getOrDefault(demand, 0.0);
      if (demand.kind() == DemandKind.OPTION) {
        tally.atMost("option", demand.id(), answered, demand.quantity());
      } else {
        tally.equal("demand", demand.id(), answered, demand.quantity(), answered);
      }
    }
  }
}
