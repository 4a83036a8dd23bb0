package org.onshore.engine.sourcing;

import java.util.Locale;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Gate.GateKind;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Period;

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

  /** A demand due before the first unit can be there. */
  Gate tooSoon(Demand demand, int first) {
    return time(
        demand,
        demand.due(),
        new Period(first),
        "lead times: the first %s can be at %s in %s %d"
            .formatted(demand.part().id(), demand.site().id(), bucket, first));
  }

  private static Gate time(Demand demand, Period from, Period until, String words) {
    Site site = demand.site();
    return new Gate(
        GateKind.TIME, demand.part().id(), site.id(), site.country(), from, until, 0, 0, words);
  }

  private String when(Period from, Period until) {
    return from.equals(until) ? bucket + " " + from : "%ss %s-%s".formatted(bucket, from, until);
  }

  /** Whole dollars from a hundred up, cents below. */
  static String usd(double amount) {
    return String.format(Locale.ROOT, Math.abs(amount) >= 100 ? "%,.0f USD" : "%,.2f USD", amount);
  }
}
