package org.onshore.engine.audit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Settings;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.account.TargetContent;

/**
 * Money: every amount of the cost table computed again from rates and quantities, kind by kind and
 * period by period; their sum is the objective.
 */
final class MoneyAudit {
  private final Program program;
  private final Settings settings;
  private final Plan plan;
  private final Tally tally;
  private final DutyAudit duties;

  /**
   * By period: what targets would cost if all content missed them; a miss is a small rest of it.
   */
  private final double[] atStake;

  private final Map<CostKind, double[]> expected = new EnumMap<>(CostKind.class);

  MoneyAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.settings = program.settings();
    this.plan = plan;
    this.tally = tally;
    duties = new DutyAudit(program);
    atStake = new double[program.calendar().length().value()];
    for (CostKind kind : CostKind.values()) {
      expected.put(kind, new double[program.calendar().length().value()]);
    }
  }

  void check() {
    for (Start start : plan.starts()) {
      double rate = start.process().costUsd().at(start.period());
      pay(CostKind.PROCESS, start.period(), rate * start.quantity());
    }
    plan.shipments().forEach(this::payShipment);
    payStock();
    plan.deliveries().forEach(this::payDelivery);
    for (Shortage shortage : plan.shorts()) {
      Demand demand = shortage.demand();
      pay(CostKind.SHORT, demand.due(), demand.shortCostUsd() * shortage.quantity());
    }
    plan.awards().forEach(this::payAward);
    payMisses();
    compare();
  }

  private void payMisses() {
    var content = new TargetContent(plan);
    for (Target target : program.targets()) {
      Double penalty = target.penaltyUsd();
      ContentStatement reached = content.of(target);
      double missing = target.share() * reached.totalUsd() - reached.domesticUsd();
      if (penalty != null) {
        int last = Math.max(0, reached.until().index() - 1);
        pay(CostKind.MISSED_TARGET, new Period(last), penalty * Math.max(0, missing));
        atStake[last] += penalty * reached.totalUsd();
      }
    }
  }

  private void payAward(Award award) {
    Proposal proposal = award.proposal();
    Calendar calendar = program.calendar();
    int horizon = calendar.length().value();
    pay(CostKind.AWARD, award.period(), proposal.awardCostUsd());
    int ready = award.period().index() + calendar.wholePeriods(proposal.leadDays()).value();
    for (int t = ready; t < horizon; t++) {
      pay(CostKind.RUNNING, new Period(t), proposal.runningCostUsdPerPeriod());
    }
    for (Commitment commitment : program.commitments()) {
      if (commitment.proposal().equals(proposal)) {
        payShortfall(commitment, award.period().index(), horizon);
      }
    }
  }

  /** What was not taken of a commitment is paid in the last of its periods within the horizon. */
  private void payShortfall(Commitment commitment, int award, int horizon) {
    Calendar calendar = program.calendar();
    int from = award + calendar.wholePeriods(commitment.fromDays()).value();
    Double days = commitment.untilDays();
    int until = days == null ? horizon : award + calendar.wholePeriods(days).value();
    int end = Math.min(until, horizon);
    if (from >= end) {
      return;
    }
    double taken = 0;
    for (Start start : plan.starts()) {
      int t = start.period().index();
      taken +=
          start.process().equals(commitment.process()) && t >= from && t < end
              ? start.quantity()
              : 0;
    }
    double minimum = commitment.minimumQuantity() * (end - from) / (double) (until - from);
    double missing = Math.max(0, minimum - taken);
    pay(CostKind.COMMITMENT, new Period(end - 1), missing * commitment.penaltyUsdPerUnit());
  }

  /** Adds an undiscounted amount of the period. */
  private void pay(CostKind kind, Period period, double usd) {
    double years = program.calendar().daysFromStart(period) / 365.0;
    double discounted = usd / Math.pow(1 + settings.discountRatePerYear(), years);
    amounts(kind)[period.index()] += discounted;
  }

  private double[] amounts(CostKind kind) {
    return expected.getOrDefault(kind, new double[0]);
  }

  private void payShipment(Shipment shipment) {
    var lane = shipment.lane();
    Period period = shipment.period();
    double perUnit =
        lane.costUsdPerUnit().at(period)
            + lane.costUsdPerKg().at(period) * shipment.part().massKg();
    String where = lane.id() + " " + shipment.part().id() + " period " + period;
    double freight = perUnit * shipment.quantity();
    tally.equal("freight", where, shipment.freightUsd(), freight, freight);
    double duty = duties.usdPerUnit(shipment) * shipment.quantity();
    tally.equal("duty", where, shipment.dutyUsd(), duty, duty);
    pay(CostKind.FREIGHT, period, freight);
    pay(CostKind.DUTY, period, duty);
  }

  private void payStock() {
    Period last = program.calendar().last();
    Set<Part> obsolete = obsolete();
    for (EndStock row : plan.stock()) {
      double worth = row.quantity() * row.part().costUsd();
      int days = program.calendar().days(row.period());
      pay(CostKind.HOLDING, row.period(), worth * settings.holdingRatePerYear() * days / 365.0);
      if (row.period().equals(last) && obsolete.contains(row.part())) {
        pay(CostKind.OBSOLETE, last, worth);
      }
    }
  }

  /** Parts only generations past support are made of. */
  private Set<Part> obsolete() {
    Set<Part> obsolete = new LinkedHashSet<>();
    Set<Part> needed = new LinkedHashSet<>();
    for (Generation generation : program.generations()) {
      LocalDate until = generation.supportUntil();
      boolean over = until != null && !program.calendar().end().isBefore(until);
      unfold(generation.part(), over ? obsolete : needed);
    }
    obsolete.removeAll(needed);
    return obsolete;
  }

  private void unfold(Part part, Set<Part> into) {
    if (into.add(part)) {
      for (BillLine line : program.bill()) {
        if (line.parent().equals(part)) {
          unfold(line.component(), into);
        }
      }
    }
  }

  private void payDelivery(Delivery delivery) {
    Demand demand = delivery.demand();
    int late = delivery.period().index() - demand.due().index();
    pay(
        CostKind.LATE,
        delivery.period(),
        late * demand.lateCostUsdPerPeriod() * delivery.quantity());
    if (demand.kind() == DemandKind.OPTION) {
      pay(CostKind.OPTION_VALUE, delivery.period(), -demand.valueUsd() * delivery.quantity());
    }
  }

  private void compare() {
    Map<CostKind, double[]> said = new EnumMap<>(CostKind.class);
    double sum = 0;
    double size = 0;
    for (Cost cost : plan.costs()) {
      said.computeIfAbsent(cost.kind(), of -> new double[program.calendar().length().value()])[
              cost.period().index()] +=
          cost.amountUsd();
      sum += cost.amountUsd();
      size += Math.abs(cost.amountUsd());
    }
    double[] none = new double[program.calendar().length().value()];
    expected.forEach((kind, amounts) -> {
      double[] paid = said.getOrDefault(kind, none);
      for (int t = 0; t < amounts.length; t++) {
        String where = kind + " period " + t;
        double terms = kind == CostKind.MISSED_TARGET ? atStake[t] : Math.abs(amounts[t]);
        tally.equal("cost", where, paid[t], amounts[t], terms);
      }
    });
    tally.equal("objective is the sum of costs", "plan", plan.objectiveUsd(), sum, size);
    tally.atMost("bound is below the objective", "plan", plan.boundUsd(), plan.objectiveUsd());
  }
}
