package org.onshore.engine.stress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.HazardScope;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.Outage;

/**
 * All capacity of a site, country, owner or part lost for its time to recover.
 *
 * @param kind what is struck
 * @param name of it
 * @param days it lasts
 */
public record Disruption(HazardScope kind, String name, double days) {
  /** What a site takes to recover that does not say, days: an assumption. */
  public static final double USUAL_DAYS = 56;

  /**
   * One for each site that makes or buys something, for each country or owner of such sites, or for
   * each part. A country or owner takes as long as its slowest site; a part as the slowest site
   * that makes it.
   */
  public static List<Disruption> every(Program program, HazardScope kind) {
    Map<String, Double> days = new LinkedHashMap<>();
    for (Process process : program.processes()) {
      Site site = process.site();
      String name =
          switch (kind) {
            case SITE -> site.id();
            case STATE -> site.state();
            case COUNTRY -> site.country().code();
            case OWNER -> site.owner();
            case PART -> process.part().id();
            case LANE -> throw new IllegalArgumentException("lanes have no time to recover");
          };
      if (!name.isEmpty()) {
        Double own = site.recoveryDays();
        days.merge(name, own == null ? USUAL_DAYS : own, Math::max);
      }
    }
    List<Disruption> all = new ArrayList<>();
    days.forEach((name, each) -> all.add(new Disruption(kind, name, each)));
    return all;
  }

  /** The outage that begins with a period. */
  Outage outage(Program program, Period from) {
    var hazard = new Hazard(word() + " " + name, kind, name, 0, days, days, days, 1, "");
    double first = program.calendar().daysFromStart(from);
    return new Outage(hazard, first, first + days);
  }

  /** What is struck, as a word. */
  public String word() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
