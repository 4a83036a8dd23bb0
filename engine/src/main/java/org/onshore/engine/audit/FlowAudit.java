package org.onshore.engine.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.PeriodCount;

/**
 * Material balance: for every site, part and origin and every period, what stays is what was there
 * plus what came in less what went out.
 */
final class FlowAudit {
  /** Sums by period: what is added to stock, what stays, and the size of all that moved. */
  private record Account(double[] change, double[] stays, double[] size) {}

  private final Program program;
  private final Plan plan;
  private final Tally tally;
  private final Calendar calendar;
  private final Map<String, Account> accounts = new LinkedHashMap<>();

  FlowAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
    calendar = program.calendar();
  }

  void check() {
    for (OpeningStock stock : program.stock()) {
      add(stock.site(), stock.part(), stock.origin(), Period.FIRST, stock.quantity());
    }
    for (Receipt receipt : program.receipts()) {
      add(receipt.site(), receipt.part(), receipt.origin(), receipt.arrives(), receipt.quantity());
    }
    plan.starts().forEach(this::addStart);
    for (Use use : plan.uses()) {
      Process process = use.process();
      add(process.site(), use.component(), use.origin(), use.period(), -use.quantity());
    }
    plan.shipments().forEach(this::addShipment);
    for (Delivery delivery : plan.deliveries()) {
      Site site = delivery.demand().site();
      add(
          site,
          delivery.demand().part(),
          delivery.origin(),
          delivery.period(),
          -delivery.quantity());
    }
    for (EndStock stock : plan.stock()) {
      Account account = account(stock.site(), stock.part(), stock.origin());
      account.stays[stock.period().index()] += stock.quantity();
    }
    accounts.forEach(this::checkAccount);
  }

  private void addStart(Start start) {
    Process process = start.process();
    double good = start.quantity() * process.yield().at(start.period());
    PeriodCount lead = calendar.wholePeriods(process.leadDays().at(start.period()));
    add(process.site(), process.part(), process.origin(), start.period().plus(lead), good);
  }

  private void addShipment(Shipment shipment) {
    Site from = shipment.lane().from();
    Site to = shipment.lane().to();
    PeriodCount days = calendar.wholePeriods(shipment.lane().days().at(shipment.period()));
    Period arrives = shipment.period().plus(days);
    tally.holds("arrival", name(shipment), arrives.equals(shipment.arrives()));
    tally.holds("lane carries", name(shipment), shipment.lane().carries(shipment.part()));
    add(from, shipment.part(), shipment.origin(), shipment.period(), -shipment.quantity());
    add(to, shipment.part(), shipment.origin(), arrives, shipment.quantity());
  }

  private static String name(Shipment shipment) {
    return shipment.lane().id() + " " + shipment.part().id() + " period " + shipment.period();
  }

  private Account account(Site site, Part part, Country origin) {
    int horizon = calendar.length().value();
    return accounts.computeIfAbsent(
        site.id() + " " + part.id() + " " + origin,
        name -> new Account(new double[horizon], new double[horizon], new double[horizon]));
  }

  private void add(Site site, Part part, Country origin, Period period, double quantity) {
    if (calendar.contains(period)) {
      Account account = account(site, part, origin);
      account.change[period.index()] += quantity;
      account.size[period.index()] += Math.abs(quantity);
    }
  }

  private void checkAccount(String name, Account account) {
    double before = 0;
    for (int t = 0; t < account.stays.length; t++) {
      double stays = account.stays[t];
      tally.equal(
          "material balance",
          name + " period " + t,
          before + account.change[t],
          stays,
          before + account.size[t]);
      tally.atMost("stock is not negative", name + " period " + t, 0, stays);
      before = stays;
    }
  }
}
