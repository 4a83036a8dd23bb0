package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.report.document.Chart;
import org.onshore.report.document.Chart.Bars;
import org.onshore.report.document.Chart.Series;
import org.onshore.report.document.Chart.Shape;
import org.onshore.report.document.Chart.Trend;
import org.onshore.report.document.Tone;

/** What was wanted against what comes. */
final class DemandPictures {
  private final PlanReport report;

  DemandPictures(PlanReport report) {
    this.report = report;
  }

  Chart bySector() {
    List<String> labels = new ArrayList<>();
    report
        .accounts()
        .bySector()
        .keySet()
        .forEach(sector -> labels.add(sector.isEmpty() ? "(no sector)" : sector));
    List<Service> services = new ArrayList<>(report.accounts().bySector().values());
    return new Bars(
        "demand-by-sector",
        "Demand by sector",
        "Units wanted in each sector: delivered on time, delivered late, never delivered, and"
            + " options not taken.",
        "units",
        labels,
        List.of(
            series("on time", Tone.GOOD, services, Service::onTime),
            series("late", Tone.WARN, services, Service::late),
            series("short", Tone.BAD, services, Service::shortage),
            series("option not taken", Tone.MUTED, services, DemandPictures::untaken)),
        List.of());
  }

  private static double untaken(Service service) {
    double rest = service.quantity() - service.delivered() - service.shortage();
    return rest > 1e-6 * Math.max(1, service.quantity()) ? rest : 0;
  }

  private static Series series(
      String name, Tone tone, List<Service> services, ToDoubleFunction<Service> value) {
    List<Double> values = services.stream().mapToDouble(value).boxed().toList();
    return new Series(name, Shape.BAR, tone, values);
  }

  /** Tokens have another unit, options need not be taken. */
  private static boolean counts(Demand demand) {
    return demand.kind() != DemandKind.OPTION && !demand.part().isCompute();
  }

  Chart dueAndDelivered() {
    int periods = report.calendar().length().value();
    double[] due = new double[periods];
    double[] delivered = new double[periods];
    for (Demand demand : report.program().demand()) {
      if (counts(demand)) {
        RampPictures.add(due, demand.due(), demand.quantity());
      }
    }
    for (Delivery delivery : report.plan().deliveries()) {
      if (counts(delivery.demand())) {
        RampPictures.add(delivered, delivery.period(), delivery.quantity());
      }
    }
    return new Trend(
        "demand-over-time",
        "Due and delivered so far",
        "Units due and units delivered up to every period, options left out: the space between"
            + " the lines is late or short.",
        "units",
        RampPictures.days(report),
        List.of(
            new Series("delivered", Shape.AREA, Tone.GOOD, RampPictures.summed(delivered)),
            new Series("due", Shape.LINE, Tone.BAD, RampPictures.summed(due))));
  }
}
