package org.onshore.engine.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/** A plan as flat tables, made once: stocks, limits, and the actions with their orders. */
final class FollowTables {
  /** A stock is a part of one origin at one site. */
  private record Stock(Site site, Part part, Country origin) {}

  private record Stream(Lane lane, Part part, Country origin) {}

  private record Made(Process process, Period period) {}

  final Program program;
  final int periods;
  final List<Action> actions;
  final int orders;

  /** What arrives from outside the plan's own actions. Shape: [periods][stocks]. */
  final double[][] given;

  /** Limits by period. Shape: [limits][periods]. */
  final double[][] capacity;

  /** Whether a limit is used up for good rather than anew each period. Shape: [limits]. */
  final boolean[] isLevel;

  /** What each limit is: a resource or a lane. */
  final List<Object> limits;

  private final Map<Stock, Integer> stockNumbers = new LinkedHashMap<>();
  private final Map<Object, Integer> limitNumbers = new LinkedHashMap<>();
  private int orderCount;

  FollowTables(Plan plan) {
    program = plan.program();
    periods = program.calendar().length().value();
    List<Action> unsorted = new ArrayList<>();
    capacity = limits(plan);
    limits = List.copyOf(limitNumbers.keySet());
    isLevel = new boolean[limits.size()];
    limitNumbers.forEach((limit, number) ->
        isLevel[number] =
            limit instanceof Resource resource && resource.kind() == ResourceKind.LEVEL);
    starts(plan, unsorted);
    shipments(plan, unsorted);
    deliveries(plan, unsorted);
    for (OpeningStock stock : program.stock()) {
      stock(stock.site(), stock.part(), stock.origin());
    }
    for (Receipt receipt : program.receipts()) {
      stock(receipt.site(), receipt.part(), receipt.origin());
    }
    orders = orderCount;
    given = given();
    actions = ActionOrder.of(unsorted, program.calendar(), stockNumbers.size());
  }

  int stocks() {
    return stockNumbers.size();
  }

  private int stock(Site site, Part part, Country origin) {
    return stockNumbers.computeIfAbsent(new Stock(site, part, origin), _ -> stockNumbers.size());
  }

  private double[][] limits(Plan plan) {
    for (Resource resource : program.resources()) {
      limitNumbers.put(resource, limitNumbers.size());
    }
    for (Lane lane : program.lanes()) {
      if (lane.capacityKgPerPeriod().at(Period.FIRST) < Double.POSITIVE_INFINITY
          || !lane.capacityKgPerPeriod().isConstant()) {
        limitNumbers.put(lane, limitNumbers.size());
      }
    }
    double[][] most = new double[limitNumbers.size()][periods];
    for (CapacityUse row : plan.capacity()) {
      most[number(row.resource())][row.period().index()] = row.available();
    }
    for (Lane lane : program.lanes()) {
      Integer number = limitNumbers.get(lane);
      for (int t = 0; number != null && t < periods; t++) {
        most[number][t] = lane.capacityKgPerPeriod().at(new Period(t));
      }
    }
    return most;
  }

  private int number(Object limit) {
    Integer number = limitNumbers.get(limit);
    if (number == null) {
      throw new IllegalStateException("no limit " + limit);
    }
    return number;
  }

  private void starts(Plan plan, List<Action> into) {
    Map<Made, List<Use>> uses = new LinkedHashMap<>();
    for (Use use : plan.uses()) {
      uses.computeIfAbsent(new Made(use.process(), use.period()), _ -> new ArrayList<>()).add(use);
    }
    Map<Process, List<Start>> byProcess = new LinkedHashMap<>();
    plan.starts()
        .forEach(row -> byProcess.computeIfAbsent(row.process(), _ -> new ArrayList<>()).add(row));
    byProcess.forEach((process, rows) -> {
      Action.Order[] list = new Action.Order[rows.size()];
      for (int i = 0; i < list.length; i++) {
        Start row = rows.get(i);
        List<Use> taken = uses.getOrDefault(new Made(process, row.period()), List.of());
        list[i] =
            new Action.Order(
                orderCount++,
                row.period().index(),
                row.quantity(),
                taken.stream()
                    .mapToInt(use -> stock(process.site(), use.component(), use.origin()))
                    .toArray(),
                taken.stream().mapToDouble(use -> use.quantity() / row.quantity()).toArray());
      }
      Action.Load[] loads =
          program.loads().stream()
              .filter(load -> process.equals(load.process()))
              .map(this::load)
              .toArray(Action.Load[]::new);
      into.add(
          new Action(
              process,
              stock(process.site(), process.part(), process.origin()),
              Integer.MAX_VALUE,
              loads,
              list));
    });
  }

  private Action.Load load(Load load) {
    return new Action.Load(number(load.resource()), load.quantity());
  }

  private void shipments(Plan plan, List<Action> into) {
    Map<Stream, List<Shipment>> byStream = new LinkedHashMap<>();
    for (Shipment row : plan.shipments()) {
      var stream = new Stream(row.lane(), row.part(), row.origin());
      byStream.computeIfAbsent(stream, _ -> new ArrayList<>()).add(row);
    }
    byStream.forEach((stream, rows) -> {
      int from = stock(stream.lane().from(), stream.part(), stream.origin());
      int to = stock(stream.lane().to(), stream.part(), stream.origin());
      Action.Order[] list = new Action.Order[rows.size()];
      for (int i = 0; i < list.length; i++) {
        list[i] = order(rows.get(i).period(), rows.get(i).quantity(), from);
      }
      Integer limit = limitNumbers.get(stream.lane());
      Action.Load[] loads =
          limit == null
              ? new Action.Load[0]
              : new Action.Load[] {new Action.Load(limit, stream.part().massKg())};
      into.add(new Action(stream.lane(), to, Integer.MAX_VALUE, loads, list));
    });
  }

  private Action.Order order(Period period, double quantity, int stock) {
    return new Action.Order(
        orderCount++, period.index(), quantity, new int[] {stock}, new double[] {1});
  }

  private void deliveries(Plan plan, List<Action> into) {
    Map<Demand, List<Delivery>> byDemand = new LinkedHashMap<>();
    plan.deliveries()
        .forEach(row -> byDemand.computeIfAbsent(row.demand(), _ -> new ArrayList<>()).add(row));
    byDemand.forEach((demand, rows) -> {
      Action.Order[] list = new Action.Order[rows.size()];
      for (int i = 0; i < list.length; i++) {
        Delivery row = rows.get(i);
        list[i] =
            order(row.period(), row.quantity(), stock(demand.site(), demand.part(), row.origin()));
      }
      Action.Load[] loads =
          program.loads().stream()
              .filter(load -> demand.part().equals(load.part()))
              .filter(load -> load.resource().site().equals(demand.site()))
              .map(this::load)
              .toArray(Action.Load[]::new);
      into.add(new Action(demand, -1, demand.priority(), loads, list));
    });
  }

  private double[][] given() {
    double[][] given = new double[periods][stockNumbers.size()];
    for (OpeningStock stock : program.stock()) {
      given[0][stock(stock.site(), stock.part(), stock.origin())] += stock.quantity();
    }
    for (Receipt receipt : program.receipts()) {
      if (program.calendar().contains(receipt.arrives())) {
        given[receipt.arrives().index()][stock(receipt.site(), receipt.part(), receipt.origin())] +=
            receipt.quantity();
      }
    }
    return given;
  }
}
