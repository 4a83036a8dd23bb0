package org.onshore.engine.account;

import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.PeriodCount;

/**
 * Rolled-up domestic share of a program: value added at home over all value added, through all
 * tiers.
 *
 * <pre>
 * share = (cost of processes at home + freight of lanes within home)
 *         / (cost of all processes + freight of all lanes)
 * </pre>
 *
 * <p>Undiscounted US dollars; a bought unit's price counts where its supplier is. Stock and
 * receipts the program began with are not value added by the plan.
 */
final class ValueAdded {
  private ValueAdded() {}

  static ContentStatement of(Plan plan) {
    Country home = plan.program().settings().home();
    double domestic = 0;
    double total = 0;
    for (Start start : plan.starts()) {
      double usd = start.quantity() * start.process().costUsd().at(start.period());
      total += usd;
      domestic += start.process().site().country().equals(home) ? usd : 0;
    }
    for (Shipment shipment : plan.shipments()) {
      boolean within =
          shipment.lane().from().country().equals(home)
              && shipment.lane().to().country().equals(home);
      total += shipment.freightUsd();
      domestic += within ? shipment.freightUsd() : 0;
    }
    PeriodCount length = plan.program().calendar().length();
    return new ContentStatement(
        "rolled_up",
        "program",
        Period.FIRST,
        Period.FIRST.plus(length),
        domestic,
        total,
        null,
        null);
  }
}
