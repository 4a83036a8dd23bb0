package org.onshore.engine.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.ProposalCapacity;
import org.onshore.domain.program.Resource;
import org.onshore.domain.quantity.Calendar;

/** Units per period that the awards of a plan add to resources. */
final class AwardedCapacity {
  private final Map<Resource, double[]> added = new LinkedHashMap<>();
  private final double[] none;

  AwardedCapacity(Program program, Plan plan) {
    Calendar calendar = program.calendar();
    none = new double[calendar.length().value()];
    for (Award award : plan.awards()) {
      int ready =
          award.period().index() + calendar.wholePeriods(award.proposal().leadDays()).value();
      Map<Resource, double[]> ofAward = new LinkedHashMap<>();
      program.proposalCapacity().stream()
          .filter(step -> step.proposal().equals(award.proposal()))
          .sorted((one, other) -> Double.compare(one.afterDays(), other.afterDays()))
          .forEach(step -> fill(ofAward, step, ready, calendar));
      ofAward.forEach((resource, units) -> {
        double[] sum = added.computeIfAbsent(resource, of -> new double[none.length]);
        for (int t = 0; t < sum.length; t++) {
          sum[t] += units[t];
        }
      });
    }
  }

  /** A step overwrites all later periods; the next step overwrites what comes after it. */
  private void fill(
      Map<Resource, double[]> ofAward, ProposalCapacity step, int ready, Calendar calendar) {
    double[] units = ofAward.computeIfAbsent(step.resource(), of -> new double[none.length]);
    int from = ready + calendar.wholePeriods(step.afterDays()).value();
    for (int t = from; t < units.length; t++) {
      units[t] = step.capacityPerPeriod();
    }
  }

  double at(Resource resource, int period) {
    return added.getOrDefault(resource, none)[period];
  }
}
