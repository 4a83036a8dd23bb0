package org.onshore.engine.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.provenance.Trace.Point;

/**
 * What streams take beyond what comes into them by rows of the plan: opening stock and receipts,
 * which no row says the stream of. The oldest go to the streams that lack some, the rest to common
 * stock.
 */
final class Lacking {
  private static final double TOLERANCE = 1e-6;

  private final Calendar calendar;
  private final Map<Point, double[]> changes = new LinkedHashMap<>();
  private final Map<Point, Double> lacking = new LinkedHashMap<>();

  Lacking(Plan plan) {
    calendar = plan.program().calendar();
    for (Start row : plan.starts()) {
      var process = row.process();
      Period ready = row.period().plus(calendar.wholePeriods(process.leadDays().at(row.period())));
      var point = new Point(process.site(), process.part(), process.origin(), row.stream());
      add(point, ready, row.quantity() * process.yield().at(row.period()));
    }
    for (Use row : plan.uses()) {
      var site = row.process().site();
      add(
          new Point(site, row.component(), row.origin(), row.componentStream()),
          row.period(),
          -row.quantity());
    }
    for (Shipment row : plan.shipments()) {
      var lane = row.lane();
      add(Point.of(lane.from(), row), row.period(), -row.quantity());
      add(Point.of(lane.to(), row), row.arrives(), row.quantity());
    }
    for (Delivery row : plan.deliveries()) {
      add(Point.of(row), row.period(), -row.quantity());
    }
    changes.forEach((point, change) -> {
      double there = 0;
      double least = 0;
      for (double each : change) {
        there += each;
        least = Math.min(least, there);
      }
      if (least < -TOLERANCE) {
        lacking.put(point, -least);
      }
    });
  }

  private void add(Point point, Period period, double quantity) {
    if (!point.stream().isEmpty() && calendar.contains(period)) {
      changes.computeIfAbsent(point, of -> new double[calendar.length().value()])[period.index()] +=
          quantity;
    }
  }

  /** Units and where they go. */
  record Share(Point point, double quantity) {}

  /** Where units go that come to a common point, the streams first. */
  List<Share> shares(Point common, double quantity) {
    List<Share> shares = new ArrayList<>();
    double left = quantity;
    for (Map.Entry<Point, Double> entry : lacking.entrySet()) {
      if (entry.getKey().common().equals(common)) {
        double units = Math.min(left, entry.getValue());
        shares.add(new Share(entry.getKey(), units));
        entry.setValue(entry.getValue() - units);
        left -= units;
      }
    }
    shares.add(new Share(common, left));
    return shares;
  }
}
