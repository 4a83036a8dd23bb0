package org.onshore.engine.sourcing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Entry;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.engine.sourcing.Network.Outlet;

/**
 * Finds what supply can reach and demand can use, in time and in place.
 *
 * <p>Forward, from opening stock, receipts and processes without components, it labels every stock
 * point with the first period in which a unit can be there, until nothing improves. Backward, from
 * demand and from processes that run for their own sake, it labels every point with the last period
 * in which a unit is still of use. A column is built only where both hold: what starts or leaves
 * must be possible by then, and must arrive while it is still of use. Both labels are bounds, so
 * that they never cut off a way from supply to demand.
 *
 * <p>What is left out could only cost: a start pays for its process and a shipment for its freight,
 * and neither brings anything to demand. Units that outlive their use stay where they are; their
 * holding to the horizon's end is charged on the stock of the last useful period, and rows for the
 * periods after are written into the plan. One thing is left out on purpose: goods on the way pay
 * no holding, so that shipping useless stock around could dodge it; a plan does not do that. A test
 * compares pruned and unpruned programs.
 */
final class Reach {
  private static final int NEVER = Integer.MAX_VALUE;

  private final Program program;
  private final Presence presence;
  private final Streams streams;
  private final int horizon;
  private final Map<Part, List<BillLine>> bills = new LinkedHashMap<>();
  private final Map<Site, List<Lane>> lanesFrom = new LinkedHashMap<>();
  private final Map<Site, List<Process>> processesAt = new LinkedHashMap<>();
  private final Set<Process> committed = new LinkedHashSet<>();

  private final Points points = new Points();
  private final List<Integer> earliest = new ArrayList<>();
  private final Deque<Integer> improved = new ArrayDeque<>();
  private int[] latest = {};

  private Reach(Program program) {
    this.program = program;
    this.presence = new Presence(program);
    this.streams = new Streams(program);
    this.horizon = program.calendar().length().value();
    program
        .bill()
        .forEach(line -> bills.computeIfAbsent(line.parent(), part -> new ArrayList<>()).add(line));
    program
        .lanes()
        .forEach(
            lane -> lanesFrom.computeIfAbsent(lane.from(), site -> new ArrayList<>()).add(lane));
    program
        .processes()
        .forEach(process ->
            processesAt.computeIfAbsent(process.site(), site -> new ArrayList<>()).add(process));
    for (Commitment commitment : program.commitments()) {
      if (commitment.minimumQuantity() > 0 && commitment.penaltyUsdPerUnit() > 0) {
        committed.add(commitment.process());
      }
    }
  }

  /** The network of a program; a program nobody can serve has an empty one. */
  static Network network(Program program) {
    var reach = new Reach(program);
    reach.forward();
    return reach.backward();
  }

  // Forward: earliest period of every stock point.

  private void forward() {
    for (OpeningStock stock : program.stock()) {
      if (stock.quantity() > 0) {
        reached(new StockPoint(stock.site(), stock.part(), stock.origin()), 0);
      }
    }
    for (Receipt receipt : program.receipts()) {
      if (receipt.quantity() > 0) {
        reached(
            new StockPoint(receipt.site(), receipt.part(), receipt.origin()),
            receipt.arrives().index());
      }
    }
    streams.entered().forEach((at, periods) -> reached(at, periods.getFirst()));
    program.processes().forEach(this::tryProcess);
    while (!improved.isEmpty()) {
      int point = improved.removeFirst();
      Site site = points.get(point).site();
      for (Lane lane : lanesFrom.getOrDefault(site, List.of())) {
        tryLane(lane, point);
      }
      for (Process process : processesAt.getOrDefault(site, List.of())) {
        if (takes(process, points.get(point).part())) {
          tryProcess(process);
        }
      }
    }
  }

  private void reached(StockPoint at, int period) {
    if (period >= horizon) {
      return;
    }
    int point = points.find(at);
    if (point == Points.NONE) {
      improved.add(points.size());
      points.add(at);
      earliest.add(period);
    } else if (period < earliest.get(point)) {
      earliest.set(point, period);
      improved.add(point);
    }
  }

  private void tryLane(Lane lane, int point) {
    StockPoint from = points.get(point);
    if (!lane.carries(from.part())) {
      return;
    }
    int first = NEVER;
    for (int period = earliest.get(point); period < horizon; period++) {
      if (presence.departs(lane, period)) {
        first = Math.min(first, presence.arrives(lane, period));
      }
    }
    reached(over(lane, from), first);
  }

  private static StockPoint over(Lane lane, StockPoint from) {
    return new StockPoint(lane.to(), from.part(), from.origin(), from.stream());
  }

  private void tryProcess(Process process) {
    for (String stream : streams.of(process)) {
      int first = NEVER;
      for (int period = 0; period < horizon; period++) {
        if (presence.startable(process, period) && componentsReach(process, stream, period)) {
          first = Math.min(first, presence.available(process, period));
        }
      }
      reached(output(process, stream), first);
    }
  }

  private static StockPoint output(Process process, String stream) {
    return new StockPoint(process.site(), process.part(), process.origin(), stream);
  }

  /** Whether every group of the bill that holds in the period has a component that can be there. */
  private boolean componentsReach(Process process, String stream, int period) {
    Map<String, Boolean> groups = new LinkedHashMap<>();
    for (BillLine line : billOf(process)) {
      if (program.calendar().holds(line.valid(), new Period(period))) {
        boolean there = false;
        for (var at : points.at(process.site(), line.component()).entrySet()) {
          there |= earliest.get(at.getValue()) <= period && streams.mayTake(stream, at.getKey());
        }
        groups.merge(line.group(), there, Boolean::logicalOr);
      }
    }
    return !groups.containsValue(false);
  }

  private boolean takes(Process process, Part part) {
    return billOf(process).stream().anyMatch(line -> line.component().equals(part));
  }

  private List<BillLine> billOf(Process process) {
    return process.kind() == ProcessKind.BUY
        ? List.of()
        : bills.getOrDefault(process.part(), List.of());
  }

  // Backward: latest useful period of every stock point.

  private Network backward() {
    latest = new int[points.size()];
    Arrays.fill(latest, -1);
    List<Making> makings = makings();
    List<Move> moves = moves();
    List<Outlet> outlets = outlets();
    List<Entry> entries = streams.entries(points);
    Map<Integer, List<Making>> makingsInto = new LinkedHashMap<>();
    makings.forEach(making ->
        makingsInto.computeIfAbsent(making.output(), to -> new ArrayList<>()).add(making));
    Map<Integer, List<Move>> movesInto = new LinkedHashMap<>();
    moves.forEach(move -> movesInto.computeIfAbsent(move.to(), to -> new ArrayList<>()).add(move));

    Deque<Integer> useful = new ArrayDeque<>();
    outlets.forEach(outlet -> seedOutlet(outlet, useful));
    makings.forEach(making -> seedOwnSake(making, useful));
    do {
      while (!useful.isEmpty()) {
        int point = useful.removeFirst();
        for (Making making : makingsInto.getOrDefault(point, List.of())) {
          usefulBefore(making, useful);
        }
        for (Move move : movesInto.getOrDefault(point, List.of())) {
          usefulBefore(move, useful);
        }
      }
      entries.forEach(entry -> usefulBefore(entry, useful));
    } while (!useful.isEmpty());
    entries.removeIf(entry -> entry.period() > latest[entry.to()]);
    return pruned(makings, moves, outlets, entries);
  }

  private List<Making> makings() {
    List<Making> makings = new ArrayList<>();
    for (Process process : program.processes()) {
      streams.of(process).forEach(stream -> addMaking(process, stream, makings));
    }
    return makings;
  }

  private void addMaking(Process process, String stream, List<Making> makings) {
    int output = points.find(output(process, stream));
    int[] available = new int[horizon];
    boolean any = false;
    for (int period = 0; period < horizon; period++) {
      boolean starts =
          presence.startable(process, period) && componentsReach(process, stream, period);
      available[period] = starts ? presence.available(process, period) : -1;
      any |= starts;
    }
    if (any && output != Points.NONE) {
      makings.add(new Making(process, stream, output, groups(process, stream), available));
    }
  }

  private List<Group> groups(Process process, String stream) {
    Map<String, List<Option>> groups = new LinkedHashMap<>();
    for (BillLine line : billOf(process)) {
      List<Option> options = groups.computeIfAbsent(line.group(), name -> new ArrayList<>());
      points
          .list(process.site(), line.component(), at -> streams.mayTake(stream, at))
          .forEach(point -> options.add(new Option(line, point)));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private List<Move> moves() {
    List<Move> moves = new ArrayList<>();
    for (int point = 0; point < points.size(); point++) {
      StockPoint from = points.get(point);
      for (Lane lane : lanesFrom.getOrDefault(from.site(), List.of())) {
        int to = points.find(over(lane, from));
        if (lane.carries(from.part()) && to != Points.NONE) {
          int[] arrives = new int[horizon];
          for (int period = 0; period < horizon; period++) {
            boolean leaves = period >= earliest.get(point) && presence.departs(lane, period);
            arrives[period] = leaves ? presence.arrives(lane, period) : -1;
          }
          moves.add(new Move(lane, point, to, arrives));
        }
      }
    }
    return moves;
  }

  private List<Outlet> outlets() {
    List<Outlet> outlets = new ArrayList<>();
    for (Demand demand : program.demand()) {
      outlets.add(
          new Outlet(
              demand,
              points.list(demand.site(), demand.part(), at -> streams.mayServe(demand, at))));
    }
    return outlets;
  }

  private void seedOutlet(Outlet outlet, Deque<Integer> useful) {
    int last = outlet.demand().latest().index();
    while (last >= outlet.demand().due().index() && !presence.open(outlet.demand().site(), last)) {
      last--;
    }
    if (last >= outlet.demand().due().index()) {
      for (int point : outlet.points()) {
        improve(point, last, useful);
      }
    }
  }

  /** What runs for its own sake makes its output matter for as long as it comes out. */
  private void seedOwnSake(Making making, Deque<Integer> useful) {
    for (int period = 0; period < horizon; period++) {
      if (forOwnSake(making, period)) {
        improve(making.output(), Math.min(making.available()[period], horizon - 1), useful);
        componentsUseful(making, period, useful);
      }
    }
  }

  /** Whether a common start is of use whatever comes of it: it must be, or spares a penalty. */
  private boolean forOwnSake(Making making, int period) {
    Process process = making.process();
    return making.starts(period)
        && making.stream().equals(Streams.COMMON)
        && (process.minimumPerPeriod().at(new Period(period)) > 0 || committed.contains(process));
  }

  private void usefulBefore(Making making, Deque<Integer> useful) {
    for (int period = horizon - 1; period >= 0; period--) {
      if (making.starts(period) && making.available()[period] <= latest[making.output()]) {
        componentsUseful(making, period, useful);
      }
    }
  }

  private void componentsUseful(Making making, int period, Deque<Integer> useful) {
    for (Group group : making.groups()) {
      for (Option option : group.options()) {
        if (program.calendar().holds(option.line().valid(), new Period(period))) {
          improve(option.point(), period, useful);
        }
      }
    }
  }

  private void usefulBefore(Move move, Deque<Integer> useful) {
    for (int period = horizon - 1; period >= 0; period--) {
      if (move.leaves(period) && move.arrives()[period] <= latest[move.to()]) {
        improve(move.from(), period, useful);
        return;
      }
    }
  }

  private void usefulBefore(Entry entry, Deque<Integer> useful) {
    if (entry.period() <= latest[entry.to()]) {
      improve(entry.from(), entry.period(), useful);
    }
  }

  private void improve(int point, int period, Deque<Integer> useful) {
    if (period > latest[point] && period >= earliest.get(point)) {
      latest[point] = period;
      useful.add(point);
    }
  }

  /** Only the periods in which what happens is both possible and of use. */
  private Network pruned(
      List<Making> makings, List<Move> moves, List<Outlet> outlets, List<Entry> entries) {
    makings.removeIf(making ->
        !keep(
            making.available(),
            t -> making.available()[t] <= latest[making.output()] || forOwnSake(making, t)));
    moves.removeIf(move -> !keep(move.arrives(), t -> move.arrives()[t] <= latest[move.to()]));
    return new Network(
        program,
        horizon,
        points.list(),
        earliest.stream().mapToInt(Integer::intValue).toArray(),
        latest,
        List.copyOf(makings),
        List.copyOf(moves),
        outlets,
        entries);
  }

  /** Takes out the periods that are of no use; whether any is left. */
  private static boolean keep(int[] periods, IntPredicate useful) {
    boolean any = false;
    for (int t = 0; t < periods.length; t++) {
      periods[t] = periods[t] >= 0 && useful.test(t) ? periods[t] : -1;
      any |= periods[t] >= 0;
    }
    return any;
  }
}
