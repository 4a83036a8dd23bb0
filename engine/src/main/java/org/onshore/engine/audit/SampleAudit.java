package org.onshore.engine.audit;

import java.time.LocalDate;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Program;

/** Before volume begins, no more racks of a generation come than fall due by then. */
final class SampleAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;

  SampleAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
  }

  void check() {
    for (Generation generation : program.generations()) {
      LocalDate volume = generation.buildFrom();
      if (volume != null && generation.samplesFrom() != null) {
        double built = 0;
        for (Start start : plan.starts()) {
          boolean early = program.calendar().firstDay(start.period()).isBefore(volume);
          if (early && start.process().part().equals(generation.part())) {
            built += start.quantity() * start.process().yield().at(start.period());
          }
        }
        double due = 0;
        for (Demand demand : program.demand()) {
          boolean early = program.calendar().firstDay(demand.due()).isBefore(volume);
          due += early && demand.part().equals(generation.part()) ? demand.quantity() : 0;
        }
        tally.atMost("samples before volume", generation.id(), built, due);
      }
    }
  }
}
