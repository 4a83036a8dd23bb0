package org.onshore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Gate.GateKind;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Resource;
import org.onshore.domain.quantity.Period;

/** Content and gates made up for a plan to look at. */
final class RampReasons {
  private RampReasons() {}

  static List<ContentStatement> content(List<Generation> generations) {
    List<ContentStatement> content = new ArrayList<>();
    Period from = new Period(0);
    Period until = new Period(78);
    content.add(
        new ContentStatement("rolled_up", "program", from, until, 5.783e9, 1e10, 0.55, true));
    double[] shares = {0.61, 0.68, 0.77};
    for (int g = 0; g < 3; g++) {
      String scope = generations.get(g).id();
      content.add(
          new ContentStatement(
              "far", scope, from, until, shares[g] * 3e9, 3e9, 0.65, shares[g] > 0.65));
      content.add(
          new ContentStatement("baba", scope, from, until, shares[g] * 2.9e9, 3e9, 0.55, true));
      content.add(new ContentStatement("taa", scope, from, until, 3e9, 3e9, null, true));
    }
    return content;
  }

  static Explanation explanation(
      List<Resource> resources, List<Delivery> deliveries, List<Shortage> shorts) {
    List<Gate> costliest = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      Resource resource = resources.get(3 * i);
      int from = 10 + 2 * i;
      double worth = 48_000.0 / (i + 1);
      costliest.add(
          new Gate(
              GateKind.RESOURCE,
              resource.id(),
              resource.site().id(),
              resource.site().country(),
              new Period(from),
              new Period(from + 9),
              worth,
              worth * 3_100,
              resource.id()
                  + ", weeks "
                  + from
                  + "-"
                  + (from + 9)
                  + ", "
                  + Math.round(worth)
                  + " USD per unit"));
    }
    SequencedMap<Demand, List<Gate>> gates = new LinkedHashMap<>();
    for (Delivery delivery : deliveries) {
      if (delivery.latePeriods() > 0) {
        gates.put(delivery.demand(), costliest.subList(0, 2));
      }
    }
    shorts.forEach(shortage -> gates.put(shortage.demand(), costliest.subList(1, 4)));
    return new Explanation(gates, costliest, List.of(), List.of());
  }
}
