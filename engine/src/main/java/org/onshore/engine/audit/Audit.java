package org.onshore.engine.audit;

import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.engine.rack.TokenDemand;

/**
 * A second path from the tables of a program and the rows of its plan to whether every equation
 * holds. It knows nothing of how the plan was found: each equation of the model is computed again
 * from what was given and what was answered.
 */
public final class Audit {
  /**
   * Largest difference, relative to the size of an equation's terms, that still counts as equal.
   */
  public static final double TOLERANCE = 1e-6;

  private Audit() {}

  /**
   * Checks every equation, of demand in tokens too: how it is expanded is shared with the
   * formulation, nothing else is. Where there is no plan there is none to check.
   */
  public static AuditReport check(Program given, Plan plan) {
    Program program = TokenDemand.expanded(given);
    var tally = new Tally();
    if (plan.status().hasPlan()) {
      new FlowAudit(program, plan, tally).check();
      new StreamAudit(program, plan, tally).check();
      new ProcessAudit(program, plan, tally).check();
      new ProposalAudit(program, plan, tally).check();
      new LimitAudit(program, plan, tally).check();
      new SampleAudit(program, plan, tally).check();
      new WholeAudit(program, plan, tally).check();
      new TargetAudit(program, plan, tally).check();
      new MoneyAudit(program, plan, tally).check();
    }
    return tally.report();
  }
}
