package org.onshore.domain.plan;

/** What is known of a plan: proven best, good within its gap, impossible, or nothing. */
public enum Status {
  OPTIMAL,
  FEASIBLE,
  /** Proven: no plan meets what must hold. */
  INFEASIBLE,
  /** Time ended before a plan was found, and before it was proven that there is none. */
  UNKNOWN;

  public boolean hasPlan() {
    return this == OPTIMAL || this == FEASIBLE;
  }
}
