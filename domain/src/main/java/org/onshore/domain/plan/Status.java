package org.onshore.domain.plan;

/** What is known of a plan: proven best, good within its gap, or impossible. */
public enum Status {
  OPTIMAL,
  FEASIBLE,
  INFEASIBLE
}
