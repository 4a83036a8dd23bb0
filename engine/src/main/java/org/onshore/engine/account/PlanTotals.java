package org.onshore.engine.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Totals;
import org.onshore.domain.quantity.Country;

/** The six figures by which plans are compared. */
public final class PlanTotals {
  private PlanTotals() {}

  /** The figures of a plan. */
  public static Totals of(Plan plan) {
    double late = 0;
    for (Delivery delivery : plan.deliveries()) {
      late += delivery.quantity() * delivery.latePeriods();
    }
    double missing = plan.shorts().stream().mapToDouble(Shortage::quantity).sum();
    double years = 0;
    for (JobCount jobs : DirectJobs.of(plan)) {
      years += jobs.headcount() * plan.program().calendar().days(jobs.period()) / 365.0;
    }
    return new Totals(
        plan.objectiveUsd(),
        ValueAdded.of(plan).share(),
        late,
        missing,
        years,
        concentration(plan));
  }

  /**
   * Herfindahl-Hirschman index of value added by country: the sum of squared shares in percent.
   * Freight counts where it leaves. Scale as in the Merger Guidelines (US Department of Justice and
   * FTC, 2023, 2.1): above 1,800 is highly concentrated.
   */
  private static double concentration(Plan plan) {
    Map<Country, Double> byCountry = new LinkedHashMap<>();
    for (Start start : plan.starts()) {
      double usd = start.quantity() * start.process().costUsd().at(start.period());
      byCountry.merge(start.process().site().country(), usd, Double::sum);
    }
    for (Shipment shipment : plan.shipments()) {
      byCountry.merge(shipment.lane().from().country(), shipment.freightUsd(), Double::sum);
    }
    double total = byCountry.values().stream().mapToDouble(usd -> usd).sum();
    return total == 0
        ? 0
        : byCountry.values().stream().mapToDouble(usd -> Math.pow(100 * usd / total, 2)).sum();
  }
}
