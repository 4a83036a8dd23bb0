package org.onshore.engine.audit;

import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Program;

/** Starts of processes with a lot size come in whole lots, whole parts in whole units. */
final class WholeAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;

  WholeAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
  }

  void check() {
    for (Start start : plan.starts()) {
      Double size = start.process().lotSize();
      if (size != null) {
        String where = start.process().id() + " period " + start.period();
        double lots = start.quantity() / size;
        tally.equal("whole lots", where, lots, Math.rint(lots), lots);
      }
    }
    for (Delivery delivery : plan.deliveries()) {
      if (program.parts().get(delivery.demand().part().id()).whole()) {
        String where = delivery.demand().id() + " period " + delivery.period();
        double units = delivery.quantity();
        tally.equal("whole units", where, units, Math.rint(units), 1);
      }
    }
  }
}
