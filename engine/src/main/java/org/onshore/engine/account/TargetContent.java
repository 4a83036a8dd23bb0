package org.onshore.engine.account;

import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.content.DeliveredCost;

/**
 * What a plan reaches of its targets: value added by {@code rolled_up}, components at delivered
 * cost by a first-tier rule, both in the target's window. Undiscounted US dollars.
 */
public final class TargetContent {
  /** Relative distance below a share that is the solver's tolerance. */
  private static final double TOLERANCE = 1e-6;

  private final Plan plan;
  private final Program program;
  private final Country home;
  private final DeliveredCost delivered;

  public TargetContent(Plan plan) {
    this.plan = plan;
    program = plan.program();
    home = program.settings().home();
    delivered = new DeliveredCost(program);
  }

  /** Content that counts, and how much of it is domestic. */
  private static final class Sum {
    double domestic;
    double total;

    void add(double usd, boolean atHome) {
      total += usd;
      domestic += atHome ? usd : 0;
    }
  }

  /** The statement of a target: from its first to its last period. */
  public ContentStatement of(Target target) {
    var sum = new Sum();
    if (target.rule().equals("rolled_up")) {
      addValueAdded(target, sum);
    } else {
      addComponents(target, sum);
    }
    int from = -1;
    int last = -1;
    for (Period period : program.calendar().periods()) {
      if (counts(target, period)) {
        from = from < 0 ? period.index() : from;
        last = period.index();
      }
    }
    return new ContentStatement(
        target.rule(),
        "target " + target.id(),
        new Period(Math.max(0, from)),
        new Period(last + 1),
        sum.domestic,
        sum.total,
        target.share(),
        sum.domestic >= target.share() * sum.total - TOLERANCE * Math.max(1, sum.total));
  }

  private boolean counts(Target target, Period period) {
    return program.calendar().holds(target.window(), period);
  }

  private void addValueAdded(Target target, Sum sum) {
    for (Start start : plan.starts()) {
      if (counts(target, start.period())) {
        double usd = start.quantity() * start.process().costUsd().at(start.period());
        sum.add(usd, start.process().site().country().equals(home));
      }
    }
    for (Shipment shipment : plan.shipments()) {
      if (counts(target, shipment.period())) {
        var lane = shipment.lane();
        boolean within = lane.from().country().equals(home) && lane.to().country().equals(home);
        sum.add(shipment.freightUsd(), within);
      }
    }
  }

  private void addComponents(Target target, Sum sum) {
    for (Use use : plan.uses()) {
      if (counts(target, use.period()) && covers(target, use.process().part())) {
        double usd =
            delivered.usd(use.component(), use.origin(), use.process().site(), use.period());
        sum.add(use.quantity() * usd, use.origin().equals(home));
      }
    }
  }

  private boolean covers(Target target, Part part) {
    return switch (target.scope()) {
      case Target.OfProgram() ->
          program.generations().list().stream()
              .map(Generation::part)
              .anyMatch(rack -> rack.equals(part));
      case Target.OfGeneration(Generation generation) -> generation.part().equals(part);
      case Target.OfPart(Part own) -> own.equals(part);
    };
  }
}
