package org.onshore.engine.economy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.EconomyJobs;
import org.onshore.domain.plan.EconomyJobs.Industry;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Country;

/**
 * Indirect and induced jobs of a plan in the United States.
 *
 * <p>Purchases are the plan's value added at home: process cost by the industry of its labor rows
 * (of the process, else of its site, else computers and electronic products, 334), freight within
 * home by the industry of its mode. Undiscounted US dollars over the horizon, so that jobs are
 * job-years. The cost of a process counts as a dollar of its industry's output, with the inputs
 * that industry has on the mean.
 */
public final class SupportedJobs {
  private static final Country US = new Country("US");
  private static final String ELECTRONICS = "334";

  private SupportedJobs() {}

  /** The jobs; none where home is another country, whose tables are not shipped. */
  public static EconomyJobs of(Plan plan) {
    Map<String, Double> purchases = purchases(plan);
    return plan.program().settings().home().equals(US) && !purchases.isEmpty()
        ? of(purchases, UsEconomy.shipped())
        : EconomyJobs.NONE;
  }

  private static Map<String, Double> purchases(Plan plan) {
    Country home = plan.program().settings().home();
    Map<Process, String> ofProcess = new LinkedHashMap<>();
    Map<String, String> ofSite = new LinkedHashMap<>();
    for (Labor labor : plan.program().labor()) {
      if (!labor.industry().isEmpty()) {
        ofSite.putIfAbsent(labor.site().id(), labor.industry());
        if (labor.process() != null) {
          ofProcess.putIfAbsent(labor.process(), labor.industry());
        }
      }
    }
    Map<String, Double> purchases = new LinkedHashMap<>();
    for (Start start : plan.starts()) {
      Process process = start.process();
      if (process.site().country().equals(home)) {
        String site = ofSite.getOrDefault(process.site().id(), ELECTRONICS);
        double usd = start.quantity() * process.costUsd().at(start.period());
        purchases.merge(ofProcess.getOrDefault(process, site), usd, Double::sum);
      }
    }
    for (Shipment shipment : plan.shipments()) {
      Lane lane = shipment.lane();
      if (lane.from().country().equals(home) && lane.to().country().equals(home)) {
        purchases.merge(carrier(lane), shipment.freightUsd(), Double::sum);
      }
    }
    purchases.values().removeIf(usd -> usd == 0);
    return purchases;
  }

  private static String carrier(Lane lane) {
    return switch (lane.mode()) {
      case AIR -> "481";
      case RAIL -> "482";
      case OCEAN -> "483";
      case TRUCK -> "484";
    };
  }

  /** The same for purchases by industry; one the tables don't know counts as electronics. */
  static EconomyJobs of(Map<String, Double> given, UsEconomy economy) {
    InputOutput model = economy.model();
    Map<String, Double> purchases = new LinkedHashMap<>();
    given.forEach(
        (code, usd) -> purchases.merge(model.knows(code) ? code : ELECTRONICS, usd, Double::sum));
    double[] output = model.output(purchases);
    double[] indirect = model.indirect(output, purchases);
    double[] induced = model.induced(output);
    List<Industry> industries = new ArrayList<>();
    for (int i = 0; i < output.length; i++) {
      String code = model.industries().get(i);
      double jobs = economy.jobsPerUsd(code);
      industries.add(
          new Industry(
              code,
              economy.title(code),
              purchases.getOrDefault(code, 0.0),
              indirect[i],
              induced[i],
              jobs * indirect[i],
              jobs * induced[i],
              economy.confidence(code)));
    }
    return summed(industries);
  }

  private static EconomyJobs summed(List<Industry> industries) {
    double purchases = 0;
    double beyond = 0;
    double own = 0;
    double recalled = 0;
    double indirect = 0;
    double induced = 0;
    for (Industry industry : industries) {
      double usd = industry.indirectUsd() + industry.inducedUsd();
      purchases += industry.purchasesUsd();
      beyond += usd;
      own += industry.confidence().equals("mean") ? 0 : usd;
      recalled += industry.confidence().equals("recalled") ? usd : 0;
      indirect += industry.indirectJobYears();
      induced += industry.inducedJobYears();
    }
    List<Industry> ranked = new ArrayList<>(industries);
    ranked.sort(
        Comparator.comparingDouble((Industry one) -> one.indirectJobYears() + one.inducedJobYears())
            .reversed());
    return new EconomyJobs(
        purchases,
        indirect,
        induced,
        beyond == 0 ? 0 : own / beyond,
        beyond == 0 ? 0 : recalled / beyond,
        ranked);
  }
}
