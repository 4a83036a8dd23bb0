package org.onshore.engine.sourcing;

import org.onshore.domain.plan.Plan;
import org.onshore.lp.Model;
import org.onshore.lp.Solution;

/**
 * A plan with the problem it solves, from which it can be explained, exported or solved again.
 *
 * @param plan the answer
 */
public record Sourced(Plan plan, Problem problem, Solution solution) {

  /** The very linear program that was solved. */
  public Model model() {
    return problem.model;
  }
}
