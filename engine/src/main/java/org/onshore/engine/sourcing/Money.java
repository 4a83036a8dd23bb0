package org.onshore.engine.sourcing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Settings;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.customs.Duties;

/**
 * Cost coefficients of the plan, in US dollars per unit. Discounted where the name says so.
 *
 * <pre>
 * d[t] = 1 / (1 + discount rate)^(days from start to the first day of t / 365)
 * start    cost(k,t) d[t]
 * ship     (cost per unit + cost per kg * mass + duty) d[t], t the period it leaves in
 * duty     rate(tariff number, origin, first day of the period of arrival) * standard cost
 * stock    standard cost * holding rate * days of t / 365 * d[t]
 * late     late cost * (t - due) d[t], t the period of delivery
 * short    short cost d[due]
 * option   - value d[t], t the period of delivery
 * award    award cost d[t] + running cost * sum of d[s] over s >= t + lead
 * obsolete standard cost d[T-1] of what is left at the end of parts past support
 * </pre>
 */
final class Money {
  private final Settings settings;
  private final Calendar calendar;
  private final Duties duties;
  private final double[] discount;
  private final double[] holdingToEnd;
  private final Map<Part, Boolean> obsolete = new LinkedHashMap<>();

  Money(Program program) {
    settings = program.settings();
    calendar = program.calendar();
    duties = new Duties(program);
    int horizon = calendar.length().value();
    discount = new double[horizon];
    holdingToEnd = new double[horizon + 1];
    for (int t = horizon - 1; t >= 0; t--) {
      var period = new Period(t);
      discount[t] = settings.discount(period);
      holdingToEnd[t] = holdingToEnd[t + 1] + settings.holding(period) * discount[t];
    }
    Obsolescence.of(program).forEach(part -> obsolete.put(part, true));
  }

  double discount(int period) {
    return discount[period];
  }

  double start(Process process, int period) {
    return process.costUsd().at(new Period(period)) * discount[period];
  }

  /** Undiscounted freight of a unit. */
  double freight(Lane lane, Part part, int period) {
    var at = new Period(period);
    return lane.costUsdPerUnit().at(at) + lane.costUsdPerKg().at(at) * part.massKg();
  }

  /** Undiscounted duty of a unit that enters on the first day of the period it arrives in. */
  double duty(Lane lane, Part part, Country origin, int arrives) {
    return duties.dutyUsd(lane, part, origin, calendar.firstDay(new Period(arrives)));
  }

  /** Discounted holding of a unit through the period. */
  double holding(Part part, int period) {
    return part.costUsd() * settings.holding(new Period(period)) * discount[period];
  }

  /** Discounted holding of a unit from the period to the horizon's end, with its write-off. */
  double leftOver(Part part, int period) {
    return part.costUsd() * holdingToEnd[period] + writeOff(part);
  }

  /** Discounted standard cost of a unit left of a part that is obsolete at the horizon's end. */
  double writeOff(Part part) {
    return obsolete.containsKey(part) ? part.costUsd() * discount[discount.length - 1] : 0;
  }

  /** Discounted cost of an award in the period: paid at once, and running once it can work. */
  double award(Proposal proposal, int period) {
    double usd = proposal.awardCostUsd() * discount[period];
    int lead = Ramp.lead(calendar, proposal);
    for (int t = period + lead; t < discount.length; t++) {
      usd += proposal.runningCostUsdPerPeriod() * discount[t];
    }
    return usd;
  }

  /** Discounted cost of lateness of a unit delivered in the period. */
  double late(Demand demand, int period) {
    return demand.lateCostUsdPerPeriod() * (period - demand.due().index()) * discount[period];
  }

  /** Discounted value earned by a unit delivered; only an option earns. */
  double value(Demand demand, int period) {
    return demand.kind() == DemandKind.OPTION ? demand.valueUsd() * discount[period] : 0;
  }

  /** Discounted cost of a unit never delivered. */
  double shortage(Demand demand) {
    return demand.kind() == DemandKind.OPTION
        ? 0
        : demand.shortCostUsd() * discount[demand.due().index()];
  }
}
