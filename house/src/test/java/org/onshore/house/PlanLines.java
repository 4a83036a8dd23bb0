package org.onshore.house;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Plan;

/** A plan as lines to compare with: flows without stock, then cost by kind, rounded to 1e-6. */
public final class PlanLines {
  private PlanLines() {}

  /** What is started, used, shipped, delivered and short, a line each. */
  public static String flows(Plan plan) {
    List<String> lines = new ArrayList<>();
    plan.starts()
        .forEach(row ->
            lines.add(line("start", row.process().id(), row.period().index(), row.quantity())));
    plan.uses()
        .forEach(row ->
            lines.add(
                line(
                    "use",
                    row.process().id() + " " + row.component().id() + " " + row.origin(),
                    row.period().index(),
                    row.quantity())));
    plan.shipments()
        .forEach(row ->
            lines.add(
                line(
                    "ship",
                    row.lane().id() + " " + row.part().id() + " " + row.origin(),
                    row.period().index(),
                    row.quantity())));
    plan.deliveries()
        .forEach(row ->
            lines.add(
                line(
                    "deliver",
                    row.demand().id() + " " + row.origin(),
                    row.period().index(),
                    row.quantity())));
    plan.shorts()
        .forEach(row -> lines.add("short " + row.demand().id() + ": " + number(row.quantity())));
    return String.join("\n", lines) + "\n";
  }

  /** Cost by kind over the horizon, in US dollars. */
  public static String costs(Plan plan) {
    Map<CostKind, Double> sums = new EnumMap<>(CostKind.class);
    for (Cost cost : plan.costs()) {
      sums.merge(cost.kind(), cost.amountUsd(), Double::sum);
    }
    var text = new StringBuilder();
    sums.forEach((kind, usd) ->
        text.append(kind.name().toLowerCase(Locale.ROOT))
            .append(": ")
            .append(number(usd))
            .append('\n'));
    return text.toString();
  }

  private static String line(String verb, String what, int period, double quantity) {
    return verb + " " + what + " @" + period + ": " + number(quantity);
  }

  private static String number(double value) {
    double rounded = Math.round(value * 1e6) / 1e6;
    return rounded == Math.rint(rounded)
        ? String.format(Locale.ROOT, "%.0f", rounded)
        : Double.toString(rounded);
  }
}
