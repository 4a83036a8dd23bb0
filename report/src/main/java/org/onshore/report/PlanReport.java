package org.onshore.report;

import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Calendar;

/**
 * All there is to say of a plan.
 *
 * @param version of Onshore that made it
 */
public record PlanReport(
    Plan plan, Accounts accounts, Explanation explanation, AuditReport audit, String version) {
  public Program program() {
    return plan.program();
  }

  public Calendar calendar() {
    return program().calendar();
  }
}
