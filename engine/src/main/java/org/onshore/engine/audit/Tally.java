package org.onshore.engine.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.AuditReport.Violation;

/** Counts equations checked and keeps those that do not hold. */
final class Tally {
  private final List<Violation> violations = new ArrayList<>();
  private long checked;
  private double worst;

  /**
   * Left must equal right.
   *
   * @param size of the terms that were summed, against which a difference is measured
   */
  void equal(String equation, String where, double left, double right, double size) {
    double difference = left == right ? 0 : left - right;
    record(equation, where, difference, Math.max(size, Math.abs(right)));
  }

  /** Left must not exceed right. */
  void atMost(String equation, String where, double left, double right) {
    record(equation, where, Math.max(0, left - right), Math.max(Math.abs(left), Math.abs(right)));
  }

  /** A thing that must be so. */
  void holds(String equation, String where, boolean holds) {
    record(equation, where, holds ? 0 : 1, 1);
  }

  private void record(String equation, String where, double difference, double size) {
    checked++;
    if (difference == 0) {
      return;
    }
    double relative = Math.abs(difference) / Math.max(1, size);
    worst = Math.max(worst, Double.isNaN(relative) ? Double.POSITIVE_INFINITY : relative);
    if (!(relative <= Audit.TOLERANCE)) {
      violations.add(new Violation(equation, where, difference, relative));
    }
  }

  AuditReport report() {
    violations.sort(Comparator.comparingDouble(Violation::relative).reversed());
    return new AuditReport(checked, violations, worst);
  }
}
