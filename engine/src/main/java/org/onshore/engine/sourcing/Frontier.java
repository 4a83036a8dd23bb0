package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.FrontierPoint;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.Window;
import org.onshore.engine.account.PlanTotals;
import org.onshore.engine.account.TargetContent;
import org.onshore.engine.sourcing.PlanSearch.Found;
import org.onshore.lp.Change;

/**
 * What a higher share costs: the best plan for one share after the other, with the problem and the
 * awards of the one before it at hand. The share is a target that must hold, over the whole
 * horizon. A large program is planned in fractions of units, and as one sum of costs whatever its
 * goals.
 */
public final class Frontier implements AutoCloseable {
  private static final String TARGET = "frontier";

  private final Problem problem;
  private final PlanSearch search;
  private final int target;
  private @Nullable FrontierPoint last;

  /**
   * A sweep over shares of a rule.
   *
   * @param rule rolled_up, far or baba, over the whole program
   */
  public Frontier(Program program, String rule, SourcingOptions options) {
    problem = Problem.of(with(program, rule));
    search = PlanSearch.inFractions(problem, options);
    target = problem.network.program().targets().list().size() - 1;
  }

  private static Program with(Program program, String rule) {
    List<Target> targets = new ArrayList<>(program.targets().list());
    targets.add(new Target(TARGET, rule, new Target.OfProgram(), 0, Window.ALWAYS, null));
    return program.withTargets(Catalogue.of(targets, Target::id));
  }

  /**
   * The point of a share. The best plan for a lower share that reaches this one, too, is the best
   * for it: what must hold has only become more.
   */
  public FrontierPoint point(double share) {
    FrontierPoint before = last;
    boolean serves =
        before != null
            && before.status() == Status.OPTIMAL
            && before.share() <= share
            && before.reached() >= share;
    last =
        before != null && serves
            ? new FrontierPoint(
                share,
                before.status(),
                before.reached(),
                before.totals(),
                before.leftUsd(),
                before.gap())
            : found(share);
    return last;
  }

  private FrontierPoint found(double share) {
    Change.Builder change = search.model().change();
    int total = problem.targets.total[target];
    change.entry(problem.targets.row[target], total, -share);
    search.apply(change.build());
    search.restart();
    Found found = search.find(search.root());
    Plan plan = Sourcing.plan(problem, found);
    if (!plan.status().hasPlan()) {
      return FrontierPoint.without(share, plan.status());
    }
    Target asked = problem.network.program().targets().list().get(target);
    double reached = new TargetContent(plan).of(asked).share();
    return new FrontierPoint(
        share, plan.status(), reached, PlanTotals.of(plan), leftUsd(plan), plan.gap());
  }

  private static double leftUsd(Plan plan) {
    Period last = plan.program().calendar().last();
    return plan.stock().stream()
        .filter(row -> row.period().equals(last))
        .mapToDouble(row -> row.quantity() * row.part().costUsd())
        .sum();
  }

  @Override
  public void close() {
    search.close();
  }
}
