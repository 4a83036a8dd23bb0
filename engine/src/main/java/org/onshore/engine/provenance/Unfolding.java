package org.onshore.engine.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.UnfoldedLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.quantity.Period;

/** What was delivered to a demand, unfolded to its parts, origins, sites and shipments. */
public final class Unfolding {
  private final List<UnfoldedLine> lines = new ArrayList<>();

  private Unfolding() {}

  /** The lines, each followed by those of what went into it. */
  public static List<UnfoldedLine> of(Plan plan, Demand demand) {
    Trace trace = Trace.of(plan);
    Unfolding unfolding = new Unfolding();
    for (Delivery delivery : plan.deliveries()) {
      if (delivery.demand().equals(demand)) {
        trace.of(delivery).forEach(slice -> unfolding.add(slice, slice.quantity(), 0));
      }
    }
    return List.copyOf(unfolding.lines);
  }

  private void add(Slice slice, double quantity, int level) {
    Source source = slice.source();
    lines.add(
        new UnfoldedLine(
            level,
            source.part(),
            source.origin(),
            kind(source),
            source.site(),
            source instanceof Source.Batch batch ? batch.process().id() : "",
            period(source),
            route(slice),
            quantity,
            quantity * slice.deliveredUsdPerUnit()));
    if (source instanceof Source.Batch batch && batch.made() > 0) {
      for (Slice input : batch.inputs()) {
        add(input, input.quantity() * (quantity / batch.made()), level + 1);
      }
    }
  }

  private static String kind(Source source) {
    return switch (source) {
      case Source.Opening _ -> "stock";
      case Source.Arriving _ -> "receipt";
      case Source.Batch batch -> batch.process().kind() == ProcessKind.BUY ? "bought" : "made";
      case Source.Unexplained _ -> "unexplained";
    };
  }

  private static @Nullable Period period(Source source) {
    return switch (source) {
      case Source.Opening _, Source.Unexplained _ -> null;
      case Source.Arriving arriving -> arriving.receipt().arrives();
      case Source.Batch batch -> batch.period();
    };
  }

  private static String route(Slice slice) {
    return slice.route().stream()
        .map(leg ->
            leg.lane().from().id()
                + ">"
                + leg.lane().to().id()
                + " "
                + leg.lane().mode().name().toLowerCase(Locale.ROOT)
                + " "
                + leg.period()
                + "-"
                + leg.arrives())
        .collect(Collectors.joining(", "));
  }
}
