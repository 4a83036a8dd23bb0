package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Resource;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Outlet;
import org.onshore.engine.sourcing.PriceTrail.Rent;
import org.onshore.lp.Solution;

/**
 * Why units are late or short: the limits met on the way upstream, in order of what relief would be
 * worth. Worths are shadow prices: they hold for the next unit of relief, not for any number.
 */
public final class Explain {
  /** How many of the costliest gates of a whole plan are told. */
  private static final int COSTLIEST = 10;

  private final Problem problem;
  private final Network network;
  private final PriceTrail trail;
  private final Streams streams;
  private final GateWords words;

  private Explain(Problem problem, Solution solution) {
    this.problem = problem;
    network = problem.network;
    trail = new PriceTrail(problem, solution);
    streams = new Streams(network.program());
    words = new GateWords(network.program());
  }

  /** The explanation of a plan; empty where there is none or it came without shadow prices. */
  public static Explanation plan(Sourced sourced) {
    if (!sourced.plan().status().hasPlan() || !sourced.solution().hasDuals()) {
      return Explanation.none();
    }
    var explain = new Explain(sourced.problem(), sourced.solution());
    return new Explanation(
        explain.gates(sourced.plan()),
        explain.costliest(COSTLIEST),
        sourced.proposals(),
        sourced.reliefs());
  }

  /** The costliest limits of a plan that was found, the heaviest first. */
  static List<Gate> costliest(Problem problem, Solution solution, int most) {
    return solution.hasDuals() ? new Explain(problem, solution).costliest(most) : List.of();
  }

  private SequencedMap<Demand, List<Gate>> gates(Plan plan) {
    Map<Demand, Double> troubled = new LinkedHashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      if (delivery.latePeriods() > 0) {
        troubled.merge(delivery.demand(), delivery.quantity(), Double::sum);
      }
    }
    for (Shortage shortage : plan.shorts()) {
      troubled.merge(shortage.demand(), shortage.quantity(), Double::sum);
    }
    addOptions(plan, troubled);
    SequencedMap<Demand, List<Gate>> gates = new LinkedHashMap<>();
    for (int d = 0; d < network.outlets().size(); d++) {
      Demand demand = network.outlets().get(d).demand();
      Double units = troubled.get(demand);
      if (units != null) {
        gates.put(demand, gatesOf(d, units));
      }
    }
    return gates;
  }

  /** An option that is not taken up whole is gated as well. */
  private void addOptions(Plan plan, Map<Demand, Double> troubled) {
    Map<Demand, Double> left = new LinkedHashMap<>();
    for (Demand demand : network.program().demand()) {
      if (demand.kind() == DemandKind.OPTION) {
        left.put(demand, demand.quantity());
      }
    }
    for (Delivery delivery : plan.deliveries()) {
      left.computeIfPresent(delivery.demand(), (of, units) -> units - delivery.quantity());
    }
    left.forEach((demand, units) -> {
      if (units > 1e-6 * demand.quantity()) {
        troubled.merge(demand, units, Double::sum);
      }
    });
  }

  /**
   * Gates of a demand: the rents of a unit at the cheapest origin in the first period from its due
   * one in which it could be delivered. Where nothing limits, it is cost that holds it back.
   */
  private List<Gate> gatesOf(int outlet, double units) {
    Demand demand = network.outlets().get(outlet).demand();
    int due = demand.due().index();
    int first = firstDelivery(outlet);
    List<Gate> gates = new ArrayList<>();
    if (first > demand.latest().index()) {
      gates.add(
          comesByAnyRule(demand)
              ? words.noStream(demand, streams.rule(demand))
              : words.unreachable(demand));
      return gates;
    }
    if (first > due) {
      boolean closed = !network.program().calendar().holds(demand.site().open(), demand.due());
      gates.add(closed ? words.closed(demand, first) : words.tooSoon(demand, first));
    }
    int from = cheapest(network.outlets().get(outlet), first);
    gates.addAll(merged(trail.rents(from, first), units));
    if (gates.isEmpty()) {
      double late = problem.money.late(demand, first);
      double saves =
          demand.kind() == DemandKind.OPTION
              ? problem.money.value(demand, first)
              : trail.prices().wanted(outlet);
      gates.add(words.dear(demand, first, saves - late));
    }
    return gates;
  }

  /** Whether units of the part can be there in time, whatever their origin and stream. */
  private boolean comesByAnyRule(Demand demand) {
    boolean comes = false;
    for (int p = 0; p < network.points().size(); p++) {
      StockPoint point = network.points().get(p);
      comes |=
          point.site().equals(demand.site())
              && point.part().equals(demand.part())
              && network.earliest()[p] <= demand.latest().index();
    }
    return comes && !demand.rule().isEmpty();
  }

  /** First period in which a unit of any origin could be delivered; past the latest if in none. */
  private int firstDelivery(int outlet) {
    Demand demand = network.outlets().get(outlet).demand();
    int first = demand.latest().index() + 1;
    for (int[] columns : problem.variables.deliver[outlet]) {
      for (int t = first - 1; t >= demand.due().index(); t--) {
        first = columns[t] == Variables.NONE ? first : t;
      }
    }
    return first;
  }

  private int cheapest(Outlet outlet, int period) {
    int cheapest = -1;
    for (int point : outlet.points()) {
      if (network.live(point, period)
          && (cheapest < 0
              || trail.prices().unit(point, period) < trail.prices().unit(cheapest, period))) {
        cheapest = point;
      }
    }
    return cheapest;
  }

  /** One gate for each limit, over the periods it was met in; the heaviest first. */
  private List<Gate> merged(List<Rent> rents, double units) {
    Map<Limit, List<Rent>> byLimit = new LinkedHashMap<>();
    for (Rent rent : rents) {
      byLimit.computeIfAbsent(rent.limit(), of -> new ArrayList<>()).add(rent);
    }
    return byLimit.values().stream()
        .map(group -> gate(group, units))
        .sorted(Comparator.comparingDouble(Gate::worthUsd).reversed())
        .toList();
  }

  private Gate gate(List<Rent> rents, double units) {
    var periods = rents.stream().mapToInt(Rent::period).summaryStatistics();
    double worth = rents.stream().mapToDouble(Rent::worthUsdPerUnit).max().orElse(0);
    double usd = rents.stream().mapToDouble(Rent::usd).sum() * units;
    return words.gate(
        rents.getFirst().limit(),
        new Period(periods.getMin()),
        new Period(periods.getMax()),
        worth,
        usd);
  }

  /** The limits of the whole plan that weigh most: worth per unit times what is there. */
  private List<Gate> costliest(int most) {
    List<Gate> gates = new ArrayList<>();
    List<Resource> resources = network.program().resources().list();
    for (int r = 0; r < resources.size(); r++) {
      Resource resource = resources.get(r);
      List<Rent> rents = new ArrayList<>();
      for (int t = 0; t < network.horizon(); t++) {
        add(
            rents,
            new Limit.OfResource(resource),
            t,
            trail.prices().capacity(r, t),
            resource.capacityPerPeriod().at(new Period(t)));
      }
      gates.addAll(merged(rents, 1));
    }
    gates.addAll(processes());
    gates.addAll(lanes());
    return gates.stream()
        .sorted(Comparator.comparingDouble(Gate::worthUsd).reversed())
        .limit(most)
        .toList();
  }

  private List<Gate> processes() {
    List<Rent> rents = new ArrayList<>();
    network
        .makingsOf()
        .forEach((process, makings) -> {
          for (int t = 0; t < network.horizon(); t++) {
            double worth = 0;
            for (int k : makings) {
              worth = Math.max(worth, trail.prices().maximum(k, t));
            }
            double most = process.maximumPerPeriod().at(new Period(t));
            add(rents, new Limit.OfProcess(process), t, worth, most);
          }
        });
    return merged(rents, 1);
  }

  private List<Gate> lanes() {
    List<Rent> rents = new ArrayList<>();
    Map<Lane, Boolean> seen = new LinkedHashMap<>();
    for (var move : network.moves()) {
      for (int t = 0; t < network.horizon() && !seen.containsKey(move.lane()); t++) {
        double kg = move.lane().capacityKgPerPeriod().at(new Period(t));
        add(rents, new Limit.OfLane(move.lane()), t, trail.prices().laneKg(move, t), kg);
      }
      seen.put(move.lane(), true);
    }
    return merged(rents, 1);
  }

  private static void add(List<Rent> rents, Limit limit, int period, double worth, double there) {
    if (worth > 1e-6) {
      rents.add(new Rent(limit, period, worth, worth * there));
    }
  }
}
