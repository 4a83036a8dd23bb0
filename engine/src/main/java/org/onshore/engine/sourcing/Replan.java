package org.onshore.engine.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.Outage;
import org.onshore.engine.sourcing.AwardNode.Choice;
import org.onshore.engine.sourcing.PlanSearch.Found;
import org.onshore.lp.Basis;
import org.onshore.lp.Solution;

/**
 * A plan made again under outages, warm: a session on the problem of the plan at hand. What was
 * decided before a period is frozen: starts, components taken, shipments and deliveries of earlier
 * periods, and all awards. The rest is planned again from the basis at hand. A large program is
 * planned in fractions of units.
 *
 * <p>Not for several threads at once; each takes a {@link #fork} of its own.
 */
public final class Replan implements AutoCloseable {
  private static final int GATES = 3;

  private final Problem problem;
  private final PlanSearch search;
  private final AwardNode node;
  private final Solution calm;

  private Replan(Problem problem, PlanSearch search, AwardNode node, Solution calm) {
    this.problem = problem;
    this.search = search;
    this.node = node;
    this.calm = calm;
  }

  /** A session on a plan that was found. */
  public static Replan of(Sourced sourced, SourcingOptions options) {
    Problem problem = sourced.problem();
    PlanSearch search = PlanSearch.inFractions(problem, options);
    Basis basis = sourced.solution().basis();
    AwardNode node = decided(problem, search.root(), sourced.plan()).solved(0, basis);
    Found found = search.findBeside(node, node);
    if (!found.solution().hasValues()) {
      search.close();
      throw new IllegalStateException("the plan at hand cannot be found again: " + found);
    }
    Basis again = found.solution().basis();
    return new Replan(problem, search, node.solved(0, again), found.solution());
  }

  private static AwardNode decided(Problem problem, AwardNode root, Plan plan) {
    List<Proposal> proposals = problem.network.program().proposals().list();
    AwardNode node = root;
    for (int a = 0; a < proposals.size(); a++) {
      node = node.with(a, Choice.LEFT, 0, -1);
      for (Award award : plan.awards()) {
        if (award.proposal().id().equals(proposals.get(a).id())) {
          int t = award.period().index();
          node = node.with(a, Choice.AWARDED, t, t);
        }
      }
    }
    return node;
  }

  /**
   * The plan of a changed program, with everything before a period as in the plan at hand. Solved
   * anew, since other tables may make another problem.
   */
  public static Replanned of(
      Sourced sourced, Program changed, Period from, SourcingOptions options) {
    Problem problem = Problem.of(changed);
    try (PlanSearch search = PlanSearch.inFractions(problem, options)) {
      AwardNode node = decided(problem, search.root(), sourced.plan());
      search.apply(Damage.freeze(problem, sourced, from.index(), search.model()));
      Found found = search.findBeside(node, node);
      return found.solution().hasValues()
          ? new Replanned(
              Sourcing.plan(problem, found), Explain.costliest(problem, found.solution(), GATES))
          : new Replanned(null, List.of());
    }
  }

  /** A session for another thread, to be closed by it. */
  public Replan fork() {
    return new Replan(problem, search.fork(), node, calm);
  }

  /** The plan without any outage, as this session plans. */
  public Plan calm() {
    return Sourcing.plan(problem, new Found(calm, node, 0));
  }

  /**
   * What comes of outages.
   *
   * @param plan null if what must hold cannot hold any more, or no plan was found in time
   * @param gates what limits the plan most, the heaviest first
   */
  public record Replanned(@Nullable Plan plan, List<Gate> gates) {
    public Replanned {
      gates = List.copyOf(gates);
    }
  }

  /** Plans again from a period on, with the outages. */
  public Replanned plan(List<Outage> outages, Period from) {
    var damage = new Damage(problem, calm, outages);
    search.apply(damage.change(search.model(), from.index()));
    Found found = search.findBeside(node, node);
    search.apply(damage.back(search.model(), problem.model));
    Solution solution = found.solution();
    return solution.hasValues()
        ? new Replanned(Sourcing.plan(problem, found), Explain.costliest(problem, solution, GATES))
        : new Replanned(null, List.of());
  }

  @Override
  public void close() {
    search.close();
  }
}
