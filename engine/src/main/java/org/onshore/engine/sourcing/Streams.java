package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.quantity.Country;
import org.onshore.engine.content.DemandRule;
import org.onshore.engine.content.DemandRule.AllTiers;
import org.onshore.engine.content.DemandRule.FirstTier;
import org.onshore.engine.sourcing.Network.Entry;

/**
 * Streams: units set apart because the rule of a demand asks for it.
 *
 * <p>A stream has a stock of its own of some parts; everything else in it is taken from the common
 * stock by origin. Only streams that a demand asks for are there.
 *
 * <p>By {@code taa} none: the origin of a unit says all.
 *
 * <p>By {@code far} and {@code baba} one for each threshold: racks made at home, their components
 * from the common stock, with a row of content ({@link StreamContent}).
 *
 * <p>By {@code not_from} and {@code ftc} one for each rule: the part and every part below it that
 * is made of something with a forbidden origin somewhere below; where nothing below can be of one,
 * the origin says all and no stream is built. Opening stock and receipts may enter ({@link
 * StreamEntries}): their own origin is all that is known of them.
 *
 * <p>A demand with a rule draws on its stream alone, so that no other unit helps it to its share;
 * one without draws on the common stock. What a process starts in all streams shares its limits,
 * lots, resources and proposal.
 */
final class Streams {
  static final String COMMON = "";

  private final Program program;
  private final Map<Part, List<BillLine>> bills = new LinkedHashMap<>();
  private final Map<Part, Set<Country>> origins = new LinkedHashMap<>();
  private final Map<Part, Set<Country>> made = new LinkedHashMap<>();
  private final Map<String, Map<Part, Boolean>> mixed = new LinkedHashMap<>();
  private final SequencedMap<String, Stream> streams = new LinkedHashMap<>();
  private final Map<Demand, DemandRule> rules = new LinkedHashMap<>();

  /**
   * A rule with the parts it has a stock of its own of; their processes run in it.
   *
   * @param rule that asks for it
   * @param parts with a stock of their own
   */
  private record Stream(DemandRule rule, Set<Part> parts) {}

  Streams(Program program) {
    this.program = program;
    for (BillLine line : program.bill()) {
      bills.computeIfAbsent(line.parent(), part -> new ArrayList<>()).add(line);
    }
    for (Process process : program.processes()) {
      add(origins, process.part(), process.origin());
      if (process.kind() == ProcessKind.MAKE) {
        add(made, process.part(), process.origin());
      }
    }
    for (OpeningStock stock : program.stock()) {
      add(origins, stock.part(), stock.origin());
    }
    for (Receipt receipt : program.receipts()) {
      add(origins, receipt.part(), receipt.origin());
    }
    for (Demand demand : program.demand()) {
      DemandRule rule = DemandRule.of(program, demand);
      rules.put(demand, rule);
      switch (rule) {
        case DemandRule.Unlimited _, DemandRule.Origins _ -> {}
        case FirstTier _ -> parts(rule).add(demand.part());
        case AllTiers all -> collect(demand.part(), all);
      }
    }
    streams.values().removeIf(stream -> stream.parts().isEmpty());
  }

  private static void add(Map<Part, Set<Country>> origins, Part part, Country origin) {
    origins.computeIfAbsent(part, of -> new LinkedHashSet<>()).add(origin);
  }

  private Set<Part> parts(DemandRule rule) {
    return streams
        .computeIfAbsent(rule.stream(), id -> new Stream(rule, new LinkedHashSet<>()))
        .parts();
  }

  /** Adds the part, where its origin does not say all, and whatever of it below needs it too. */
  private void collect(Part part, AllTiers rule) {
    if (parts(rule).contains(part) || !isMixed(part, rule)) {
      return;
    }
    parts(rule).add(part);
    for (BillLine line : bills.getOrDefault(part, List.of())) {
      collect(line.component(), rule);
    }
  }

  /** Whether units of the part and an allowed origin may have something forbidden below. */
  private boolean isMixed(Part part, AllTiers rule) {
    Map<Part, Boolean> known = mixed.computeIfAbsent(rule.stream(), of -> new LinkedHashMap<>());
    Boolean answered = known.get(part);
    if (answered != null) {
      return answered;
    }
    boolean isMade = made.getOrDefault(part, Set.of()).stream().anyMatch(rule::allows);
    boolean is = false;
    for (BillLine line : isMade ? bills.getOrDefault(part, List.of()) : List.<BillLine>of()) {
      Set<Country> below = origins.getOrDefault(line.component(), Set.of());
      is = is || !below.stream().allMatch(rule::allows) || isMixed(line.component(), rule);
    }
    known.put(part, is);
    return is;
  }

  /** Streams the process can run in, the common one first. */
  List<String> of(Process process) {
    List<String> all = new ArrayList<>();
    all.add(COMMON);
    streams.forEach((id, stream) -> {
      if (stream.parts().contains(process.part()) && runs(stream.rule(), process)) {
        all.add(id);
      }
    });
    return all;
  }

  /** What a first-tier rule counts are components: without any there is no share to exceed. */
  private boolean runs(DemandRule rule, Process process) {
    boolean counts =
        switch (rule) {
          case FirstTier _ ->
              process.kind() == ProcessKind.MAKE && bills.containsKey(process.part());
          case DemandRule.Unlimited _, DemandRule.Origins _, AllTiers _ -> true;
        };
    return counts && rule.allows(process.origin());
  }

  /** Points of streams that opening stock and receipts may enter, with the periods they come in. */
  SequencedMap<StockPoint, SortedSet<Integer>> entered() {
    SequencedMap<StockPoint, SortedSet<Integer>> entered = new LinkedHashMap<>();
    streams.forEach((id, stream) -> {
      for (OpeningStock stock : program.stock()) {
        if (stock.quantity() > 0 && mayEnter(stream, stock.part(), stock.origin())) {
          var at = new StockPoint(stock.site(), stock.part(), stock.origin(), id);
          entered.computeIfAbsent(at, of -> new TreeSet<>()).add(0);
        }
      }
      for (Receipt receipt : program.receipts()) {
        if (receipt.quantity() > 0
            && program.calendar().contains(receipt.arrives())
            && mayEnter(stream, receipt.part(), receipt.origin())) {
          var at = new StockPoint(receipt.site(), receipt.part(), receipt.origin(), id);
          entered.computeIfAbsent(at, of -> new TreeSet<>()).add(receipt.arrives().index());
        }
      }
    });
    return entered;
  }

  /** The ways of what is given into streams. */
  List<Entry> entries(Points points) {
    List<Entry> entries = new ArrayList<>();
    entered()
        .forEach((at, periods) -> {
          int common = points.find(new StockPoint(at.site(), at.part(), at.origin()));
          periods.forEach(period -> entries.add(new Entry(common, points.find(at), period)));
        });
    return entries;
  }

  private static boolean mayEnter(Stream stream, Part part, Country origin) {
    return stream.rule() instanceof AllTiers rule
        && stream.parts().contains(part)
        && rule.allows(origin);
  }

  /** Whether what runs in the stream may take the component from a point of this stock. */
  boolean mayTake(String stream, StockPoint point) {
    Stream of = streams.get(stream);
    if (of == null) {
      return point.stream().equals(COMMON);
    }
    return switch (of.rule()) {
      case AllTiers rule -> point.stream().equals(stock(of, point)) && rule.allows(point.origin());
      case DemandRule.Unlimited _, DemandRule.Origins _, FirstTier _ ->
          point.stream().equals(COMMON);
    };
  }

  private static String stock(Stream stream, StockPoint point) {
    return stream.parts().contains(point.part()) ? stream.rule().stream() : COMMON;
  }

  /** Whether the demand may be served from the point. */
  boolean mayServe(Demand demand, StockPoint point) {
    DemandRule rule = rule(demand);
    Stream stream = streams.get(rule.stream());
    return rule.allows(point.origin())
        && point.stream().equals(stream == null ? COMMON : stock(stream, point));
  }

  /** What the demand asks of its units. */
  DemandRule rule(Demand demand) {
    return rules.getOrDefault(demand, new DemandRule.Unlimited("", ""));
  }

  /** The first-tier rule of a stream that has one, null for any other. */
  @Nullable FirstTier firstTier(String stream) {
    Stream of = streams.get(stream);
    return of != null && of.rule() instanceof FirstTier rule ? rule : null;
  }
}
