package org.onshore.engine.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.engine.content.DemandRule.AllTiers;
import org.onshore.engine.content.DemandRule.FirstTier;

/**
 * Whether what a plan delivers to demand with a rule meets it, from the rows of the plan alone.
 *
 * <p>Units of one part, origin and stream at a site are one stock. By {@code far} and {@code baba}
 * they must come from processes at home that make the part in the stream, and of the components
 * each of them takes in it, over all periods, more than the share is domestic, at delivered cost
 * ({@link DeliveredCost}). By a rule on all tiers nothing of a forbidden origin may ever have come
 * into the stock: what was used or shipped from a stock that has some brings it on.
 */
public final class RuledDeliveries {
  private final Program program;
  private final Plan plan;
  private final Country home;
  private final DeliveredCost delivered;
  private final Map<Run, Content> contents = new LinkedHashMap<>();
  private final Map<Stock, List<Stock>> feeds = new LinkedHashMap<>();
  private final Map<String, Set<Stock>> tainted = new LinkedHashMap<>();

  /** Units of one kind at a site. */
  private record Stock(Site site, Part part, Country origin, String stream) {}

  /** A process in a stream. */
  private record Run(Process process, String stream) {}

  /** Components taken, US dollars at delivered cost, and units that came of them. */
  static final class Content {
    double domesticUsd;
    double totalUsd;
    double units;

    boolean exceeds(double share) {
      return domesticUsd > share * totalUsd;
    }

    void add(Content other) {
      domesticUsd += other.domesticUsd;
      totalUsd += other.totalUsd;
      units += other.units;
    }
  }

  public RuledDeliveries(Plan plan) {
    this.plan = plan;
    program = plan.program();
    home = program.settings().home();
    delivered = new DeliveredCost(program);
    for (Start start : plan.starts()) {
      Process process = start.process();
      content(process, start.stream()).units +=
          start.quantity() * process.yield().at(start.period());
    }
    for (Use use : plan.uses()) {
      addUse(use);
    }
    for (Shipment row : plan.shipments()) {
      feed(
          new Stock(row.lane().from(), row.part(), row.origin(), row.stream()),
          new Stock(row.lane().to(), row.part(), row.origin(), row.stream()));
    }
  }

  private Content content(Process process, String stream) {
    return contents.computeIfAbsent(new Run(process, stream), run -> new Content());
  }

  private void addUse(Use use) {
    Process process = use.process();
    double usd =
        use.quantity() * delivered.usd(use.component(), use.origin(), process.site(), use.period());
    Content content = content(process, use.stream());
    content.totalUsd += usd;
    content.domesticUsd += use.origin().equals(home) ? usd : 0;
    feed(
        new Stock(process.site(), use.component(), use.origin(), use.componentStream()),
        new Stock(process.site(), process.part(), process.origin(), use.stream()));
  }

  private void feed(Stock from, Stock to) {
    feeds.computeIfAbsent(from, of -> new ArrayList<>()).add(to);
  }

  /** Whether the delivery meets the rule of its demand. */
  public boolean meets(Delivery delivery) {
    DemandRule rule = DemandRule.of(program, delivery.demand());
    Part part = delivery.demand().part();
    return rule.allows(delivery.origin())
        && switch (rule) {
          case DemandRule.Unlimited _, DemandRule.Origins _ -> true;
          case FirstTier tier -> exceeds(part, delivery.stream(), tier);
          case AllTiers all ->
              !tainted(all)
                  .contains(
                      new Stock(
                          delivery.demand().site(), part, delivery.origin(), delivery.stream()));
        };
  }

  /** Common stock never meets a first-tier rule: what is in it is not known. */
  private boolean exceeds(Part part, String stream, FirstTier rule) {
    boolean made = false;
    for (Map.Entry<Run, Content> entry : contents.entrySet()) {
      Process process = entry.getKey().process();
      if (process.part().equals(part) && entry.getKey().stream().equals(stream)) {
        made = true;
        if (process.kind() != ProcessKind.MAKE
            || !process.origin().equals(home)
            || !entry.getValue().exceeds(rule.share())) {
          return false;
        }
      }
    }
    return made && !stream.isEmpty();
  }

  /** Content of what makes the part in the stream. */
  Content of(Part part, String stream) {
    var sum = new Content();
    contents.forEach((run, content) -> {
      if (run.process().part().equals(part) && run.stream().equals(stream)) {
        sum.add(content);
      }
    });
    return sum;
  }

  /** Stocks into which units have come that a rule on all tiers forbids. */
  private Set<Stock> tainted(AllTiers rule) {
    return tainted.computeIfAbsent(
        rule.rule(),
        of -> {
          Set<Stock> stocks = new LinkedHashSet<>();
          Deque<Stock> next = new ArrayDeque<>();
          for (Stock stock : feeds.keySet()) {
            if (!rule.allows(stock.origin()) && stocks.add(stock)) {
              next.add(stock);
            }
          }
          while (!next.isEmpty()) {
            for (Stock to : feeds.getOrDefault(next.remove(), List.of())) {
              if (stocks.add(to)) {
                next.add(to);
              }
            }
          }
          return stocks;
        });
  }

  /** Deliveries to demand with a rule: by rule and who they are for, in order of the plan. */
  SequencedMap<String, SequencedMap<String, List<Delivery>>> byRule() {
    Map<Part, String> generations = new LinkedHashMap<>();
    program.generations().forEach(each -> generations.putIfAbsent(each.part(), each.id()));
    SequencedMap<String, SequencedMap<String, List<Delivery>>> byRule = new LinkedHashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      var demand = delivery.demand();
      if (!demand.rule().isEmpty()) {
        String whose =
            demand.sector().isEmpty()
                ? generations.getOrDefault(demand.part(), demand.part().id())
                : demand.sector();
        byRule
            .computeIfAbsent(demand.rule(), of -> new LinkedHashMap<>())
            .computeIfAbsent(whose, of -> new ArrayList<>())
            .add(delivery);
      }
    }
    return byRule;
  }
}
