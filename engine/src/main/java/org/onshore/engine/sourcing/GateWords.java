package org.onshore.engine.sourcing;

import java.util.Locale;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Gate.GateKind;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.content.DemandRule;

/** Gates in the words of a planner. */
final class GateWords {
  private final String bucket;

  GateWords(Program program) {
    bucket = program.calendar().bucket() == Bucket.WEEK ? "week" : "month";
  }

  Gate gate(Limit limit, Period from, Period until, double worthUsdPerUnit, double worthUsd) {
    String sentence =
        "%s, %s, %s per %s"
            .formatted(limit.words(), when(from, until), usd(worthUsdPerUnit), limit.unit());
    return new Gate(
        limit.kind(),
        limit.name(),
        limit.site().id(),
        limit.site().country(),
        from,
        until,
        worthUsdPerUnit,
        worthUsd,
        sentence);
  }

  /** A demand nothing can be delivered to at all. */
  Gate unreachable(Demand demand) {
    return time(
        demand,
        demand.due(),
        demand.latest(),
        "no %s can be at %s by %s %d"
            .formatted(demand.part().id(), demand.site().id(), bucket, demand.latest().index()));
  }

  /** A demand whose rule no unit that can be there meets. */
  Gate noStream(Demand demand, DemandRule rule) {
    String unit =
        switch (rule) {
          case DemandRule.Unlimited _ -> demand.part().id();
          case DemandRule.Origins _ -> demand.part().id() + " of home or designated origin";
          case DemandRule.FirstTier(String _, double _, Country home) ->
              demand.part().id() + " made in " + home + " of known components";
          case DemandRule.AllTiers(String name, Country home) ->
              demand.part().id()
                  + (name.equals("ftc")
                      ? " of nothing but origin " + home
                      : " free of these and unknown origins");
        };
    String words =
        "rule %s: no %s can be at %s by %s %d"
            .formatted(demand.rule(), unit, demand.site().id(), bucket, demand.latest().index());
    return ofDemand(GateKind.RULE, demand, demand.due(), demand.latest(), words);
  }

  /** A demand due before the first unit can be there. */
  Gate tooSoon(Demand demand, int first) {
    return time(
        demand,
        demand.due(),
        new Period(first),
        "lead times: the first %s can be at %s in %s %d"
            .formatted(demand.part().id(), demand.site().id(), bucket, first));
  }

  /** A demand due before its site opens. */
  Gate closed(Demand demand, int first) {
    return time(
        demand,
        demand.due(),
        new Period(first),
        "%s opens in %s %d".formatted(demand.site().id(), bucket, first));
  }

  /** A demand that nothing limits: to serve it in time would cost more than it saves. */
  Gate dear(Demand demand, int period, double savesUsd) {
    return ofDemand(
        GateKind.COST,
        demand,
        new Period(period),
        new Period(period),
        "cost: one more %s at %s in %s %d would save %s, no more than it costs"
            .formatted(demand.part().id(), demand.site().id(), bucket, period, usd(savesUsd)));
  }

  private static Gate time(Demand demand, Period from, Period until, String words) {
    return ofDemand(GateKind.TIME, demand, from, until, words);
  }

  private static Gate ofDemand(
      GateKind kind, Demand demand, Period from, Period until, String words) {
    Site site = demand.site();
    return new Gate(kind, demand.part().id(), site.id(), site.country(), from, until, 0, 0, words);
  }

  private String when(Period from, Period until) {
    return from.equals(until) ? bucket + " " + from : "%ss %s-%s".formatted(bucket, from, until);
  }

  /** Whole dollars from a hundred up, cents below. */
  static String usd(double amount) {
    return String.format(Locale.ROOT, Math.abs(amount) >= 100 ? "%,.0f USD" : "%,.2f USD", amount);
  }
}
