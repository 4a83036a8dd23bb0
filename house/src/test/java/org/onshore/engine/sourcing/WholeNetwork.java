package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.engine.sourcing.Network.Outlet;

/**
 * The network of a program with nothing left out: every part of every origin at every site in every
 * period. It knows nothing of reach, forward or backward.
 */
final class WholeNetwork {
  private final Program program;
  private final int horizon;
  private final Presence presence;
  private final List<StockPoint> points = new ArrayList<>();
  private final Map<StockPoint, Integer> index = new LinkedHashMap<>();
  private final Set<Country> origins = new LinkedHashSet<>();

  private WholeNetwork(Program program) {
    this.program = program;
    horizon = program.calendar().length().value();
    presence = new Presence(program);
    program.processes().forEach(process -> origins.add(process.origin()));
    program.stock().forEach(stock -> origins.add(stock.origin()));
    program.receipts().forEach(receipt -> origins.add(receipt.origin()));
    for (Site site : program.sites()) {
      for (Part part : program.parts()) {
        for (Country origin : origins) {
          index.put(new StockPoint(site, part, origin), points.size());
          points.add(new StockPoint(site, part, origin));
        }
      }
    }
  }

  static Network of(Program program) {
    return new WholeNetwork(program).network();
  }

  private Network network() {
    int[] latest = new int[points.size()];
    Arrays.fill(latest, horizon - 1);
    return new Network(
        program,
        horizon,
        points,
        new int[points.size()],
        latest,
        program.processes().stream().map(this::making).toList(),
        program.lanes().stream().flatMap(lane -> moves(lane).stream()).toList(),
        program.demand().stream().map(this::outlet).toList(),
        List.of());
  }

  private int point(Site site, Part part, Country origin) {
    return index.getOrDefault(new StockPoint(site, part, origin), -1);
  }

  private Making making(Process process) {
    int[] available = new int[horizon];
    for (int t = 0; t < horizon; t++) {
      available[t] = presence.startable(process, t) ? presence.available(process, t) : -1;
    }
    int output = point(process.site(), process.part(), process.origin());
    return new Making(process, Streams.COMMON, output, groups(process), available);
  }

  private List<Group> groups(Process process) {
    Map<String, List<Option>> options = new LinkedHashMap<>();
    for (BillLine line : program.bill()) {
      if (line.parent().equals(process.part()) && process.kind() == ProcessKind.MAKE) {
        for (Country origin : origins) {
          options
              .computeIfAbsent(line.group(), of -> new ArrayList<>())
              .add(new Option(line, point(process.site(), line.component(), origin)));
        }
      }
    }
    return options.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private List<Move> moves(Lane lane) {
    List<Move> moves = new ArrayList<>();
    for (Part part : program.parts()) {
      for (Country origin : origins) {
        if (lane.carries(part)) {
          int from = point(lane.from(), part, origin);
          int to = point(lane.to(), part, origin);
          moves.add(new Move(lane, from, to, arrivals(lane)));
        }
      }
    }
    return moves;
  }

  private int[] arrivals(Lane lane) {
    int[] arrives = new int[horizon];
    for (int t = 0; t < horizon; t++) {
      boolean within = presence.departs(lane, t) && presence.arrives(lane, t) < horizon;
      arrives[t] = within ? presence.arrives(lane, t) : -1;
    }
    return arrives;
  }

  private Outlet outlet(Demand demand) {
    List<Integer> at =
        origins.stream().map(origin -> point(demand.site(), demand.part(), origin)).toList();
    return new Outlet(demand, at);
  }
}
