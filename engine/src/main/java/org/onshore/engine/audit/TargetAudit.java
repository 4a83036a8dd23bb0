package org.onshore.engine.audit;

import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Target;
import org.onshore.engine.account.TargetContent;

/** Targets: those that must hold do, by the rows of the plan. */
final class TargetAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;

  TargetAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
  }

  void check() {
    var content = new TargetContent(plan);
    for (Target target : program.targets()) {
      if (target.penaltyUsd() == null) {
        ContentStatement reached = content.of(target);
        double needed = target.share() * reached.totalUsd();
        tally.atMost("target must hold", target.id(), needed, reached.domesticUsd());
      }
    }
  }
}
