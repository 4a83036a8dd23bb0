package org.onshore.engine.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Period;

/**
 * Racks that a plan puts to work for demand in tokens, counted in the period their tokens are
 * delivered. Tokens of one site are alike: each delivery has the generations in the mixture that is
 * there.
 */
final class RacksAtWork {
  private static final double NOISE = 1e-9;

  /** Racks of a generation that serve a demand from a period on. */
  record AtWork(Generation generation, Demand demand, Period period, double racks) {}

  /** Compute of one kind at one site. */
  private record Hall(Part compute, Site site) {}

  /** What is at work in a hall and not yet delivered. */
  private static final class Mixture {
    private final double[] units;
    private final SequencedMap<Generation, double[]> racks = new LinkedHashMap<>();

    Mixture(int horizon) {
      units = new double[horizon];
    }
  }

  private final Plan plan;
  private final int horizon;
  private final Map<Hall, Mixture> mixtures = new LinkedHashMap<>();
  private final List<AtWork> rows = new ArrayList<>();

  private RacksAtWork(Plan plan) {
    this.plan = plan;
    horizon = plan.program().calendar().length().value();
  }

  /** All of a plan, by demand and period; empty where nothing is demanded in tokens. */
  static List<AtWork> of(Plan plan, Map<Part, Generation> generationOf) {
    Map<Part, Generation> working = new LinkedHashMap<>();
    for (BillLine line : plan.program().bill()) {
      Generation generation = generationOf.get(line.component());
      if (generation != null && line.parent().isCompute()) {
        working.put(line.parent(), generation);
      }
    }
    if (working.isEmpty()) {
      return List.of();
    }
    var racks = new RacksAtWork(plan);
    racks.fill(working);
    racks.deliver();
    return racks.rows;
  }

  private void fill(Map<Part, Generation> working) {
    for (Start start : plan.starts()) {
      Part part = start.process().part();
      if (part.isCompute() && !working.containsKey(part)) {
        Hall hall = new Hall(part, start.process().site());
        mixture(hall).units[start.period().index()] += start.quantity();
      }
    }
    for (Use use : plan.uses()) {
      Generation generation = working.get(use.component());
      if (generation != null) {
        Mixture mixture = mixture(new Hall(use.process().part(), use.process().site()));
        double[] racks = mixture.racks.computeIfAbsent(generation, of -> new double[horizon]);
        racks[use.period().index()] += use.quantity();
      }
    }
  }

  private Mixture mixture(Hall hall) {
    return mixtures.computeIfAbsent(hall, of -> new Mixture(horizon));
  }

  private void deliver() {
    List<Delivery> deliveries =
        plan.deliveries().stream()
            .filter(delivery -> delivery.demand().part().isCompute())
            .sorted(Comparator.comparing(Delivery::period, Comparator.comparingInt(Period::index)))
            .toList();
    Map<Hall, Integer> upTo = new LinkedHashMap<>();
    for (Delivery delivery : deliveries) {
      Demand demand = delivery.demand();
      Hall hall = new Hall(demand.part(), demand.site());
      Mixture mixture = mixture(hall);
      int now = delivery.period().index();
      carry(mixture, upTo.getOrDefault(hall, 0), now);
      upTo.put(hall, now);
      take(mixture, delivery, now);
    }
  }

  /** What stays of one period is there in the next. */
  private static void carry(Mixture mixture, int from, int to) {
    for (int t = from; t < to; t++) {
      mixture.units[t + 1] += mixture.units[t];
      for (double[] racks : mixture.racks.values()) {
        racks[t + 1] += racks[t];
      }
    }
  }

  private void take(Mixture mixture, Delivery delivery, int now) {
    double share = Math.min(1, delivery.quantity() / Math.max(NOISE, mixture.units[now]));
    mixture.units[now] -= share * mixture.units[now];
    mixture.racks.forEach((generation, racks) -> {
      double taken = share * racks[now];
      racks[now] -= taken;
      if (taken > NOISE) {
        rows.add(new AtWork(generation, delivery.demand(), delivery.period(), taken));
      }
    });
  }
}
