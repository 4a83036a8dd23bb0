package org.onshore.engine.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * Every flow of a plan traced to where it came from. Stock of a part, origin and stream at a site
 * is taken first in, first out; what arrives in a period is there for all that leaves in it; of
 * what leaves, the rows of the plan come in their order as soon as their units are there. The same
 * plan is traced the same way, and quantities add up exactly.
 */
public final class Trace {
  private final Program program;
  private final Calendar calendar;
  private final Map<Point, Shelf> shelves = new HashMap<>();
  private final SequencedMap<Started, List<Use>> uses = new LinkedHashMap<>();
  private final SequencedMap<Started, Source.Batch> batches = new LinkedHashMap<>();
  private final Map<Delivery, List<Slice>> delivered = new HashMap<>();
  private final Map<Integer, List<Runnable>> arrivals = new HashMap<>();

  /** Where stock of a part, origin and stream is. */
  record Point(Site site, Part part, Country origin, String stream) {
    static Point of(Site site, Shipment row) {
      return new Point(site, row.part(), row.origin(), row.stream());
    }

    static Point of(Delivery row) {
      return new Point(row.demand().site(), row.demand().part(), row.origin(), row.stream());
    }

    Point common() {
      return new Point(site, part, origin, "");
    }
  }

  /** A process and the period and stream it starts in. */
  private record Started(Process process, Period period, String stream) {}

  /** Something that takes units, and what it needs. */
  private record Taking(SequencedMap<Point, Double> needs, Runnable run) {}

  private Trace(Plan plan) {
    program = plan.program();
    calendar = program.calendar();
    run(plan);
  }

  public static Trace of(Plan plan) {
    return new Trace(plan);
  }

  /** What a delivery is made of, the oldest first; quantities sum to the delivery's. */
  public List<Slice> of(Delivery delivery) {
    return delivered.getOrDefault(delivery, List.of());
  }

  /** All that was started, in the order it was. */
  public List<Source.Batch> batches() {
    return List.copyOf(batches.values());
  }

  private void run(Plan plan) {
    var lacking = new Lacking(plan);
    program.stock().forEach(stock -> give(lacking, new Source.Opening(stock), stock.quantity()));
    program
        .receipts()
        .forEach(receipt ->
            at(
                receipt.arrives(),
                () -> give(lacking, new Source.Arriving(receipt), receipt.quantity())));
    for (Use use : plan.uses()) {
      uses.computeIfAbsent(
              new Started(use.process(), use.period(), use.stream()), of -> new ArrayList<>())
          .add(use);
    }
    Map<Period, List<Taking>> takings = new HashMap<>();
    for (Start start : plan.starts()) {
      takings.computeIfAbsent(start.period(), of -> new ArrayList<>()).add(taking(start));
    }
    for (Shipment shipment : plan.shipments()) {
      takings.computeIfAbsent(shipment.period(), of -> new ArrayList<>()).add(taking(shipment));
    }
    for (Delivery delivery : plan.deliveries()) {
      takings.computeIfAbsent(delivery.period(), of -> new ArrayList<>()).add(taking(delivery));
    }
    for (Period period : calendar.periods()) {
      List<Runnable> arriving = arrivals.remove(period.index());
      if (arriving != null) {
        arriving.forEach(Runnable::run);
      }
      settle(takings.getOrDefault(period, List.of()));
    }
  }

  /** Runs what can be run until all is; where units go in a ring, the first begins without. */
  private void settle(List<Taking> all) {
    List<Taking> waiting = new ArrayList<>(all);
    while (!waiting.isEmpty()) {
      List<Taking> still = new ArrayList<>();
      for (Taking taking : waiting) {
        if (isThere(taking)) {
          taking.run().run();
        } else {
          still.add(taking);
        }
      }
      if (still.size() == waiting.size()) {
        still.removeFirst().run().run();
      }
      waiting = still;
    }
  }

  private boolean isThere(Taking taking) {
    return taking.needs().entrySet().stream()
        .allMatch(need -> shelf(need.getKey()).has(need.getValue()));
  }

  private Taking taking(Start start) {
    Started key = new Started(start.process(), start.period(), start.stream());
    SequencedMap<Point, Double> needs = new LinkedHashMap<>();
    for (Use use : uses.getOrDefault(key, List.of())) {
      needs.merge(
          new Point(start.process().site(), use.component(), use.origin(), use.componentStream()),
          use.quantity(),
          Double::sum);
    }
    return new Taking(needs, () -> make(start, key, needs));
  }

  private void make(Start start, Started key, SequencedMap<Point, Double> needs) {
    List<Slice> inputs = new ArrayList<>();
    needs.forEach((point, quantity) -> inputs.addAll(take(point, quantity)));
    Process process = start.process();
    double made = start.quantity() * process.yield().at(start.period());
    Source.Batch batch =
        new Source.Batch(
            process, start.period(), start.stream(), start.quantity(), made, List.copyOf(inputs));
    batches.put(key, batch);
    Period ready =
        start.period().plus(calendar.wholePeriods(process.leadDays().at(start.period())));
    Point point = new Point(process.site(), process.part(), process.origin(), start.stream());
    arrive(start.period(), ready, () -> put(point, Slice.of(batch, made)));
  }

  private Taking taking(Shipment shipment) {
    Point from = Point.of(shipment.lane().from(), shipment);
    Point to = Point.of(shipment.lane().to(), shipment);
    return new Taking(
        needs(from, shipment.quantity()),
        () -> {
          List<Slice> taken = take(from, shipment.quantity());
          arrive(
              shipment.period(),
              shipment.arrives(),
              () -> taken.forEach(slice -> put(to, slice.over(shipment))));
        });
  }

  private Taking taking(Delivery delivery) {
    Point from = Point.of(delivery);
    return new Taking(
        needs(from, delivery.quantity()),
        () -> delivered.put(delivery, take(from, delivery.quantity())));
  }

  private static SequencedMap<Point, Double> needs(Point point, double quantity) {
    SequencedMap<Point, Double> needs = new LinkedHashMap<>();
    needs.put(point, quantity);
    return needs;
  }

  private void arrive(Period now, Period arrives, Runnable put) {
    if (arrives.equals(now)) {
      put.run();
    } else {
      at(arrives, put);
    }
  }

  private void at(Period period, Runnable put) {
    arrivals.computeIfAbsent(period.index(), of -> new ArrayList<>()).add(put);
  }

  private void give(Lacking lacking, Source source, double quantity) {
    var common = new Point(source.site(), source.part(), source.origin(), "");
    lacking
        .shares(common, quantity)
        .forEach(share -> put(share.point(), Slice.of(source, share.quantity())));
  }

  private void put(Point point, Slice slice) {
    shelf(point).put(slice);
  }

  private List<Slice> take(Point point, double quantity) {
    return shelf(point)
        .take(quantity, new Source.Unexplained(point.site(), point.part(), point.origin()));
  }

  private Shelf shelf(Point point) {
    return shelves.computeIfAbsent(point, of -> new Shelf());
  }
}
