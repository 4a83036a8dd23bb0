package org.onshore.domain.plan;

import java.util.List;

/**
 * What the second path found.
 *
 * @param checked equations recomputed
 * @param violations of them, the worst first
 * @param worst largest relative violation seen, 0 if every equation holds to the last bit
 */
public record AuditReport(long checked, List<Violation> violations, double worst) {
  public AuditReport {
    violations = List.copyOf(violations);
  }

  /**
   * An equation that does not hold.
   *
   * @param equation which (material balance, bill, ...)
   * @param where its indices in words
   * @param difference left minus right side, in the equation's unit
   * @param relative the difference over the size of its terms
   */
  public record Violation(String equation, String where, double difference, double relative) {}
}
