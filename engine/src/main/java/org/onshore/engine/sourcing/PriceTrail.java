package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.lp.Solution;

/**
 * Follows the price of a unit upstream to the limits that make it dear.
 *
 * <p>At the optimum the price of a unit at a stock point equals what it costs by the way it comes:
 * the process that makes it with the rent of its resources and the price of its components, or the
 * lane with its freight and the price where it left, or the price a period earlier with its
 * holding. Following the ways that are tight splits the price into costs and rents; the rents are
 * the gates. Where no way is tight the unit cannot be had in time at any cost of making, and the
 * whole price is a rent on what is there: a gate of supply.
 */
final class PriceTrail {
  /** A limit met on the way: which, when, how much one unit of it is worth, and its weight. */
  record Rent(Limit limit, int period, double worthUsdPerUnit, double usd) {}

  private static final int DEEPEST = 2_000;

  private final Network network;
  private final Prices prices;
  private final Map<Integer, List<Integer>> makingsInto = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> movesInto = new LinkedHashMap<>();
  private final Map<Process, List<Load>> loadsOf = new LinkedHashMap<>();
  private final Map<Resource, Integer> resourceIndex = new LinkedHashMap<>();

  PriceTrail(Problem problem, Solution solution) {
    network = problem.network;
    prices = new Prices(problem, solution);
    for (int k = 0; k < network.makings().size(); k++) {
      makingsInto
          .computeIfAbsent(network.makings().get(k).output(), of -> new ArrayList<>())
          .add(k);
    }
    for (int m = 0; m < network.moves().size(); m++) {
      movesInto.computeIfAbsent(network.moves().get(m).to(), of -> new ArrayList<>()).add(m);
    }
    for (Load load : network.program().loads()) {
      if (load.process() != null) {
        loadsOf.computeIfAbsent(load.process(), of -> new ArrayList<>()).add(load);
      }
    }
    List<Resource> resources = network.program().resources().list();
    for (int r = 0; r < resources.size(); r++) {
      resourceIndex.put(resources.get(r), r);
    }
  }

  Prices prices() {
    return prices;
  }

  /** The rents in the price of one unit at the point in the period, as they are met. */
  List<Rent> rents(int point, int period) {
    List<Rent> rents = new ArrayList<>();
    follow(point, period, 1, 1e-6 * Math.abs(prices.unit(point, period)), 0, rents);
    return rents;
  }

  /**
   * Goes on upstream with {@code units} of the point's part.
   *
   * @param negligible US dollars below which a branch is left
   */
  private void follow(
      int point, int period, double units, double negligible, int depth, List<Rent> rents) {
    double price = prices.unit(point, period);
    if (units * price <= negligible || depth > DEEPEST) {
      return;
    }
    Way way = tightest(point, period, price);
    switch (way) {
      case None() ->
          rents.add(
              new Rent(
                  new Limit.OfSupply(network.points().get(point)), period, price, units * price));
      case Stocked() -> follow(point, period - 1, units, negligible, depth + 1, rents);
      case Shipped(int move, int leaves) -> {
        Move over = network.moves().get(move);
        double kg = network.points().get(over.from()).part().massKg();
        double worth = prices.laneKg(over, leaves);
        if (worth > 0) {
          rents.add(new Rent(new Limit.OfLane(over.lane()), leaves, worth, units * kg * worth));
        }
        follow(over.from(), leaves, units, negligible, depth + 1, rents);
      }
      case Made(int making, int starts) ->
          followMaking(making, starts, units, negligible, depth, rents);
    }
  }

  private void followMaking(
      int index, int starts, double units, double negligible, int depth, List<Rent> rents) {
    Making making = network.makings().get(index);
    double started = units / making.process().yield().at(new Period(starts));
    double overMaximum = prices.maximum(index, starts);
    if (overMaximum > 0) {
      rents.add(
          new Rent(
              new Limit.OfProcess(making.process()), starts, overMaximum, started * overMaximum));
    }
    for (Load load : loadsOf.getOrDefault(making.process(), List.of())) {
      int resource = resourceIndex.getOrDefault(load.resource(), 0);
      boolean isLevel = load.resource().kind() == ResourceKind.LEVEL;
      int last = isLevel ? network.horizon() - 1 : starts;
      for (int t = starts; t <= last; t++) {
        double worth = prices.capacity(resource, t);
        if (worth > 0) {
          double usd = started * load.quantity() * worth;
          rents.add(new Rent(new Limit.OfResource(load.resource()), t, worth, usd));
        }
      }
    }
    double ruleUsd = 0;
    for (Group group : making.groups()) {
      Option option = prices.cheapest(index, group, starts);
      if (option != null) {
        ruleUsd += started * option.line().quantity() * prices.ofRule(index, option, starts);
        double taken = started * option.line().quantity();
        follow(option.point(), starts, taken, negligible, depth + 1, rents);
      }
    }
    if (ruleUsd > negligible) {
      var rule = new Limit.OfRule(making.process(), making.stream());
      rents.add(new Rent(rule, starts, prices.content(index), ruleUsd));
    }
  }

  /** How a unit came to be where it is. */
  private sealed interface Way {}

  private record None() implements Way {}

  private record Stocked() implements Way {}

  private record Shipped(int move, int leaves) implements Way {}

  private record Made(int making, int starts) implements Way {}

  private Way tightest(int point, int period, double price) {
    double least = 1e-6 * Math.max(1, Math.abs(price));
    Way best = new None();
    for (int k : makingsInto.getOrDefault(point, List.of())) {
      int[] available = network.makings().get(k).available();
      for (int t = 0; t <= period; t++) {
        if (available[t] == period && prices.slack(k, t) < least) {
          least = prices.slack(k, t);
          best = new Made(k, t);
        }
      }
    }
    for (int m : movesInto.getOrDefault(point, List.of())) {
      Move move = network.moves().get(m);
      for (int t = 0; t <= period; t++) {
        if (move.arrives()[t] == period && prices.slack(m, move, t) < least) {
          least = prices.slack(m, move, t);
          best = new Shipped(m, t);
        }
      }
    }
    boolean carried = network.live(point, period - 1);
    if (carried && prices.slackOfStock(point, period - 1) < least) {
      best = new Stocked();
    }
    return best;
  }
}
