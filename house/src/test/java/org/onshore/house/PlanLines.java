package org.onshore.house;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.quantity.Period;

/** A plan as lines to compare with, numbers rounded to 1e-6. */
public final class PlanLines {
  private PlanLines() {}

  /** What is started, used, shipped, delivered and short, a line each. */
  public static String flows(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (Start row : plan.starts()) {
      lines.add(
          line("start " + row.process().id() + of(row.stream()), row.period(), row.quantity()));
    }
    for (Use row : plan.uses()) {
      String run = row.process().id() + of(row.stream());
      String what = run + " " + row.component().id() + " " + row.origin();
      lines.add(line("use " + what + of(row.componentStream()), row.period(), row.quantity()));
    }
    for (Shipment row : plan.shipments()) {
      String what = row.lane().id() + " " + row.part().id() + " " + row.origin() + of(row.stream());
      lines.add(line("ship " + what, row.period(), row.quantity()));
    }
    for (Delivery row : plan.deliveries()) {
      String what = row.demand().id() + " " + row.origin() + of(row.stream());
      lines.add(line("deliver " + what, row.period(), row.quantity()));
    }
    for (Shortage row : plan.shorts()) {
      lines.add("short " + row.demand().id() + ": " + number(row.quantity()));
    }
    return text(lines);
  }

  /** What stands where at the end of each period. */
  public static String stock(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (EndStock row : plan.stock()) {
      String what = row.site().id() + " " + row.part().id() + " " + row.origin() + of(row.stream());
      lines.add(line(what, row.period(), row.quantity()));
    }
    return text(lines);
  }

  /** Every resource in every period: used, available, worth of one more unit. */
  public static String capacity(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (CapacityUse row : plan.capacity()) {
      lines.add(
          "%s @%s: %s of %s, worth %s"
              .formatted(
                  row.resource().id(),
                  row.period(),
                  number(row.used()),
                  number(row.available()),
                  number(row.worthUsdPerUnit())));
    }
    return text(lines);
  }

  /** What is awarded, and when. */
  public static String awards(Plan plan) {
    List<String> lines = new ArrayList<>();
    for (Award row : plan.awards()) {
      lines.add(row.proposal().id() + " @" + row.period());
    }
    return text(lines);
  }

  /** Cost by kind over the horizon, in US dollars. */
  public static String costs(Plan plan) {
    Map<CostKind, Double> sums = new EnumMap<>(CostKind.class);
    for (Cost cost : plan.costs()) {
      sums.merge(cost.kind(), cost.amountUsd(), Double::sum);
    }
    List<String> lines = new ArrayList<>();
    sums.forEach(
        (kind, usd) -> lines.add(kind.name().toLowerCase(Locale.ROOT) + ": " + number(usd)));
    return text(lines);
  }

  private static String of(String stream) {
    return stream.isEmpty() ? "" : " [" + stream + "]";
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static String line(String what, Period period, double quantity) {
    return what + " @" + period + ": " + number(quantity);
  }

  private static String number(double value) {
    double rounded = Math.round(value * 1e6) / 1e6;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%.0f", rounded)
        : Double.toString(rounded);
  }
}
