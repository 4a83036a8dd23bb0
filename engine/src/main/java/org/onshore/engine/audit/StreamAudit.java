package org.onshore.engine.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
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
import org.onshore.engine.content.DemandRule;
import org.onshore.engine.content.RuledDeliveries;

/**
 * Rules of demand: what is delivered meets them, and streams do not mix. What a stock of a stream
 * lacks to balance was given to it, so never less than nothing, and nothing at all where only what
 * is made in the stream may be in it; that all stocks together are given what the program gives is
 * for {@link FlowAudit} to say.
 */
final class StreamAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;
  private final Calendar calendar;
  private final Map<Stock, Account> accounts = new LinkedHashMap<>();

  /** Units of one part, origin and stream at a site. */
  private record Stock(Site site, Part part, Country origin, String stream) {}

  /** By period: what comes less what goes, what stays, and the size of all that moved. */
  private record Account(double[] change, double[] stays, double[] size) {}

  StreamAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
    calendar = program.calendar();
  }

  void check() {
    var ruled = new RuledDeliveries(plan);
    for (Delivery delivery : plan.deliveries()) {
      if (!delivery.demand().rule().isEmpty()) {
        String where = delivery.demand().id() + " period " + delivery.period();
        DemandRule rule = DemandRule.of(program, delivery.demand());
        tally.holds("origin the rule allows", where, rule.allows(delivery.origin()));
        tally.holds("rule of the demand is met", where, ruled.meets(delivery));
      }
    }
    Set<String> streams = streams();
    if (!streams.isEmpty()) {
      balance();
      Set<String> given = openStreams();
      accounts.forEach((stock, account) ->
          check(stock, account, stock.stream().isEmpty() || given.contains(stock.stream())));
    }
  }

  private Set<String> streams() {
    Set<String> streams = new LinkedHashSet<>();
    plan.starts().forEach(row -> streams.add(row.stream()));
    plan.uses().forEach(row -> streams.add(row.componentStream()));
    plan.shipments().forEach(row -> streams.add(row.stream()));
    plan.stock().forEach(row -> streams.add(row.stream()));
    plan.deliveries().forEach(row -> streams.add(row.stream()));
    streams.remove("");
    return streams;
  }

  /** Streams into which what the program gives may come: those judged by origins. */
  private Set<String> openStreams() {
    Set<String> open = new LinkedHashSet<>();
    for (var demand : program.demand()) {
      if (DemandRule.of(program, demand) instanceof DemandRule.AllTiers rule) {
        open.add(rule.stream());
      }
    }
    return open;
  }

  private void balance() {
    for (Start row : plan.starts()) {
      Process process = row.process();
      Period ready = row.period().plus(calendar.wholePeriods(process.leadDays().at(row.period())));
      var stock = new Stock(process.site(), process.part(), process.origin(), row.stream());
      add(stock, ready, row.quantity() * process.yield().at(row.period()));
    }
    for (Use row : plan.uses()) {
      Site site = row.process().site();
      var stock = new Stock(site, row.component(), row.origin(), row.componentStream());
      add(stock, row.period(), -row.quantity());
    }
    for (Shipment row : plan.shipments()) {
      var lane = row.lane();
      add(
          new Stock(lane.from(), row.part(), row.origin(), row.stream()),
          row.period(),
          -row.quantity());
      add(
          new Stock(lane.to(), row.part(), row.origin(), row.stream()),
          row.arrives(),
          row.quantity());
    }
    for (Delivery row : plan.deliveries()) {
      var demand = row.demand();
      add(
          new Stock(demand.site(), demand.part(), row.origin(), row.stream()),
          row.period(),
          -row.quantity());
    }
    for (EndStock row : plan.stock()) {
      account(new Stock(row.site(), row.part(), row.origin(), row.stream()))
              .stays[row.period().index()] +=
          row.quantity();
    }
  }

  private Account account(Stock stock) {
    int horizon = calendar.length().value();
    return accounts.computeIfAbsent(
        stock, of -> new Account(new double[horizon], new double[horizon], new double[horizon]));
  }

  private void add(Stock stock, Period period, double quantity) {
    if (calendar.contains(period)) {
      Account account = account(stock);
      account.change[period.index()] += quantity;
      account.size[period.index()] += Math.abs(quantity);
    }
  }

  private void check(Stock stock, Account account, boolean mayBeGiven) {
    double before = 0;
    for (int t = 0; t < account.stays.length; t++) {
      double stays = account.stays[t];
      double came = before + account.change[t];
      double size = Math.max(before + account.size[t], stays);
      String where =
          "%s %s %s %s period %d"
              .formatted(stock.site().id(), stock.part().id(), stock.origin(), stock.stream(), t);
      double given = stays - came;
      if (given < 0 || !mayBeGiven) {
        tally.equal("streams do not mix", where, came, stays, size);
      }
      before = stays;
    }
  }
}
