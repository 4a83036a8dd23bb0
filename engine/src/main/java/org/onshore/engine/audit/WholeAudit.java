package org.onshore.engine.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;

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

  /** A process in a period, in all its streams. */
  private record Run(Process process, Period period) {}

  void check() {
    Map<Run, Double> started = new LinkedHashMap<>();
    for (Start start : plan.starts()) {
      started.merge(new Run(start.process(), start.period()), start.quantity(), Double::sum);
    }
    started.forEach((run, quantity) -> {
      Double size = run.process().lotSize();
      if (size != null) {
        String where = run.process().id() + " period " + run.period();
        double lots = quantity / size;
        tally.equal("whole lots", where, lots, Math.rint(lots), lots);
      }
    });
    for (Delivery delivery : plan.deliveries()) {
      if (program.parts().get(delivery.demand().part().id()).whole()) {
        String where = delivery.demand().id() + " period " + delivery.period();
        double units = delivery.quantity();
        tally.equal("whole units", where, units, Math.rint(units), 1);
      }
    }
  }
}
