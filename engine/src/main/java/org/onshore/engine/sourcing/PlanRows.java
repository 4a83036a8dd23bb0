package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.engine.sourcing.Network.Outlet;
import org.onshore.lp.Solution;

/** Reads the rows of a plan off the solution of its linear program. */
final class PlanRows {
  /** Quantities up to this are the solver's noise. */
  static final double NOISE = 1e-9;

  final List<Start> starts = new ArrayList<>();
  final List<Use> uses = new ArrayList<>();
  final List<Shipment> shipments = new ArrayList<>();
  final List<EndStock> stock = new ArrayList<>();
  final List<Delivery> deliveries = new ArrayList<>();
  final List<Shortage> shorts = new ArrayList<>();
  final List<CapacityUse> capacity = new ArrayList<>();
  final List<Award> awards = new ArrayList<>();

  private final Problem problem;
  private final Network network;
  private final Money money;
  private final Solution solution;
  private final Map<CostKind, double[]> costs = new EnumMap<>(CostKind.class);

  PlanRows(Problem problem, Solution solution) {
    this.problem = problem;
    this.network = problem.network;
    this.money = problem.money;
    this.solution = solution;
    readMakings();
    readShipments();
    readStock();
    readOutlets();
    readAwards();
    readCommitments();
    readMisses();
    readCapacity();
  }

  List<Cost> costs() {
    List<Cost> rows = new ArrayList<>();
    costs.forEach((kind, amounts) -> {
      for (int t = 0; t < amounts.length; t++) {
        if (amounts[t] != 0) {
          rows.add(new Cost(kind, new Period(t), amounts[t]));
        }
      }
    });
    return rows;
  }

  private void pay(CostKind kind, int period, double usd) {
    costs.computeIfAbsent(kind, of -> new double[network.horizon()])[period] += usd;
  }

  private double value(int column) {
    double value = column == Variables.NONE ? 0 : solution.value(column);
    return value > NOISE ? value : 0;
  }

  private void readMakings() {
    for (int k = 0; k < network.makings().size(); k++) {
      Making making = network.makings().get(k);
      for (int t = 0; t < network.horizon(); t++) {
        double started = value(problem.variables.start[k][t]);
        if (started > 0) {
          starts.add(new Start(making.process(), new Period(t), started, making.stream()));
          pay(CostKind.PROCESS, t, started * money.start(making.process(), t));
          for (int g = 0; g < making.groups().size(); g++) {
            readUses(k, g, t, started);
          }
        }
      }
    }
  }

  private void readUses(int k, int g, int t, double started) {
    Making making = network.makings().get(k);
    Group group = making.groups().get(g);
    List<Integer> there = problem.variables.there(group, t);
    for (int o : there) {
      Option option = group.options().get(o);
      double used =
          there.size() == 1
              ? started * option.line().quantity()
              : value(problem.variables.use[k][g][o][t]);
      if (used > NOISE) {
        StockPoint point = network.points().get(option.point());
        uses.add(
            new Use(
                making.process(),
                point.part(),
                point.origin(),
                new Period(t),
                used,
                making.stream(),
                point.stream()));
      }
    }
  }

  private void readShipments() {
    for (int m = 0; m < network.moves().size(); m++) {
      Move move = network.moves().get(m);
      StockPoint point = network.points().get(move.from());
      for (int t = 0; t < network.horizon(); t++) {
        double shipped = value(problem.variables.ship[m][t]);
        if (shipped > 0) {
          shipments.add(shipment(move, point, t, shipped));
        }
      }
    }
  }

  private Shipment shipment(Move move, StockPoint point, int t, double shipped) {
    int arrives = move.arrives()[t];
    double freight = shipped * money.freight(move.lane(), point.part(), t);
    double duty = shipped * money.duty(move.lane(), point.part(), point.origin(), arrives);
    pay(CostKind.FREIGHT, t, freight * money.discount(t));
    pay(CostKind.DUTY, t, duty * money.discount(t));
    return new Shipment(
        move.lane(),
        point.part(),
        point.origin(),
        new Period(t),
        new Period(arrives),
        shipped,
        freight,
        duty,
        point.stream());
  }

  /** Past its last useful period a point keeps what it has and whatever still comes in. */
  private void readStock() {
    for (int p = 0; p < network.points().size(); p++) {
      StockPoint point = network.points().get(p);
      double there = 0;
      for (int t = 0; t < network.horizon(); t++) {
        there =
            network.live(p, t)
                ? value(problem.variables.stock[p][t])
                : there + problem.supply.at(p, t);
        if (there > NOISE) {
          stock.add(
              new EndStock(
                  point.site(),
                  point.part(),
                  point.origin(),
                  new Period(t),
                  there,
                  point.stream()));
          pay(CostKind.HOLDING, t, there * money.holding(point.part(), t));
        }
      }
      pay(CostKind.OBSOLETE, network.horizon() - 1, there * money.writeOff(point.part()));
    }
  }

  private void readOutlets() {
    for (int d = 0; d < network.outlets().size(); d++) {
      Outlet outlet = network.outlets().get(d);
      Demand demand = outlet.demand();
      for (int t = demand.due().index(); t <= demand.latest().index(); t++) {
        for (int p = 0; p < outlet.points().size(); p++) {
          double delivered = value(problem.variables.deliver[d][p][t]);
          if (delivered > 0) {
            StockPoint point = network.points().get(outlet.points().get(p));
            deliveries.add(
                new Delivery(demand, point.origin(), new Period(t), delivered, point.stream()));
            pay(CostKind.LATE, t, delivered * money.late(demand, t));
            pay(CostKind.OPTION_VALUE, t, -delivered * money.value(demand, t));
          }
        }
      }
      double missing = value(problem.variables.shortage[d]);
      if (missing > 0) {
        shorts.add(new Shortage(demand, missing));
        pay(CostKind.SHORT, demand.due().index(), missing * money.shortage(demand));
      }
    }
  }

  private void readAwards() {
    List<Proposal> proposals = network.program().proposals().list();
    for (int a = 0; a < proposals.size(); a++) {
      Proposal proposal = proposals.get(a);
      int lead = Ramp.lead(network.program().calendar(), proposal);
      for (int s = 0; s < network.horizon(); s++) {
        if (value(problem.awards.award[a][s]) > 0.5) {
          awards.add(new Award(proposal, new Period(s), proposal.awardCostUsd()));
          pay(CostKind.AWARD, s, proposal.awardCostUsd() * money.discount(s));
          for (int t = s + lead; t < network.horizon(); t++) {
            double running = proposal.runningCostUsdPerPeriod();
            pay(CostKind.RUNNING, t, running * money.discount(t));
          }
        }
      }
    }
  }

  private void readCommitments() {
    List<Commitment> commitments = network.program().commitments();
    for (int c = 0; c < commitments.size(); c++) {
      for (int s = 0; s < network.horizon(); s++) {
        int column = problem.awards.shortfall[c][s];
        if (value(column) > 0) {
          int last =
              CommitmentPeriods.of(network.program().calendar(), commitments.get(c), s).last();
          double penalty = commitments.get(c).penaltyUsdPerUnit() * money.discount(last);
          pay(CostKind.COMMITMENT, last, value(column) * penalty);
        }
      }
    }
  }

  private void readMisses() {
    List<Target> targets = network.program().targets().list();
    for (int n = 0; n < targets.size(); n++) {
      Double penalty = targets.get(n).penaltyUsd();
      if (penalty != null) {
        int last = problem.targets.lastPeriod(targets.get(n));
        double usd = value(problem.targets.miss[n]) * penalty * money.discount(last);
        pay(CostKind.MISSED_TARGET, last, usd);
      }
    }
  }

  /** Units the awarded proposals add to the resource in the period. */
  private double awarded(Ramp ramp, Resource resource, int period) {
    double units = 0;
    for (Award award : awards) {
      int since = period - award.period().index();
      units += since < 0 ? 0 : ramp.capacity(award.proposal(), resource, since);
    }
    return units;
  }

  private void readCapacity() {
    Map<Resource, double[]> used = used();
    var ramp = new Ramp(network.program());
    List<Resource> resources = network.program().resources().list();
    for (int r = 0; r < resources.size(); r++) {
      Resource resource = resources.get(r);
      double[] amounts = used.get(resource);
      double sum = 0;
      for (int t = 0; t < network.horizon(); t++) {
        double inPeriod = amounts == null ? 0 : amounts[t];
        sum += inPeriod;
        int row = problem.capacity.row[r][t];
        double worth = row == Variables.NONE || !solution.hasDuals() ? 0 : -solution.dual(row);
        capacity.add(
            new CapacityUse(
                resource,
                new Period(t),
                resource.kind() == ResourceKind.LEVEL ? sum : inPeriod,
                resource.capacityPerPeriod().at(new Period(t)) + awarded(ramp, resource, t),
                worth > NOISE ? worth : 0));
      }
    }
  }

  private Map<Resource, double[]> used() {
    Map<Process, double[]> started = new LinkedHashMap<>();
    for (Start start : starts) {
      started
              .computeIfAbsent(start.process(), of -> new double[network.horizon()])[
              start.period().index()] +=
          start.quantity();
    }
    Map<Resource, double[]> used = new LinkedHashMap<>();
    for (Load load : network.program().loads()) {
      double[] amounts = used.computeIfAbsent(load.resource(), of -> new double[network.horizon()]);
      if (load.process() != null) {
        double[] starts = started.get(load.process());
        for (int t = 0; starts != null && t < amounts.length; t++) {
          amounts[t] += load.quantity() * starts[t];
        }
      } else {
        for (Delivery delivery : deliveries) {
          if (delivery.demand().part().equals(load.part())
              && delivery.demand().site().equals(load.resource().site())) {
            amounts[delivery.period().index()] += load.quantity() * delivery.quantity();
          }
        }
      }
    }
    return used;
  }
}
