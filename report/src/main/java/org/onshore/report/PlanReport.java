package org.onshore.report;

import java.util.List;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.rack.RackOnWorkload;

/**
 * All there is to say of a plan.
 *
 * @param version of Onshore that made it
 * @param racks what the racks of its generations do for its workloads; empty if not asked
 */
public record PlanReport(
    Plan plan,
    Accounts accounts,
    Explanation explanation,
    AuditReport audit,
    String version,
    List<RackOnWorkload> racks) {
  public PlanReport {
    racks = List.copyOf(racks);
  }

  /** Without a comparison of racks. */
  public PlanReport(
      Plan plan, Accounts accounts, Explanation explanation, AuditReport audit, String version) {
    this(plan, accounts, explanation, audit, version, List.of());
  }

  /** With what the racks of its generations do for its workloads. */
  public PlanReport with(List<RackOnWorkload> compared) {
    return new PlanReport(plan, accounts, explanation, audit, version, compared);
  }

  public Program program() {
    return plan.program();
  }

  public Calendar calendar() {
    return program().calendar();
  }
}
