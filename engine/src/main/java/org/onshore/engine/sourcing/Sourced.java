package org.onshore.engine.sourcing;

import java.util.List;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.ProposalWorth;
import org.onshore.domain.plan.Relief;
import org.onshore.lp.Model;
import org.onshore.lp.Solution;

/**
 * A plan with the problem it solves, from which it can be explained, exported or solved again.
 *
 * @param plan the answer
 * @param proposals what each is worth, if that was asked
 * @param reliefs what would change the plan, if that was asked
 */
public record Sourced(
    Plan plan,
    Problem problem,
    Solution solution,
    List<ProposalWorth> proposals,
    List<Relief> reliefs) {
  public Sourced {
    proposals = List.copyOf(proposals);
    reliefs = List.copyOf(reliefs);
  }

  /** The very linear program that was solved. */
  public Model model() {
    return problem.model;
  }
}
