package org.onshore.engine.sourcing;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.onshore.engine.sourcing.AwardNode.Choice;
import org.onshore.lp.Algorithm;
import org.onshore.lp.Basis;
import org.onshore.lp.Change;
import org.onshore.lp.Effort;
import org.onshore.lp.Highs;
import org.onshore.lp.Progress;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.SolveStatus;
import org.onshore.lp.Solver;
import org.onshore.lp.Values;

/**
 * Branch and bound over awards, warm: the linear program without integrality is solved once, by
 * interior point where it is large, and every part of the search goes on from a basis by dual
 * simplex. A part is split by whether a proposal is awarded, then by when.
 *
 * <p>The search dives: of two parts the likelier is taken at once and the other kept; when a dive
 * ends, the part with the least bound comes next. It ends when no part can be better than the best
 * plan by more than the gap asked for, so that the answer is proven to it. Decision record 0003
 * says why this and not a general solver.
 */
final class AwardSearch implements AutoCloseable {
  private final Problem problem;
  private final SourcingOptions options;
  private final Solver solver;
  private final int[][] award;
  private final long begin = System.nanoTime();
  private final PriorityQueue<AwardNode> open =
      new PriorityQueue<>(Comparator.comparingDouble(AwardNode::bound));

  private AwardNode applied;
  private @Nullable AwardNode best;
  private double bestUsd = Double.POSITIVE_INFINITY;
  private double leftUsd = Double.POSITIVE_INFINITY;
  private long nodes;
  private boolean outOfTime;

  AwardSearch(Problem problem, SourcingOptions options) {
    this.problem = problem;
    this.options = options;
    award = problem.awards.award;
    solver = Highs.open(problem.model.relaxed());
    applied = AwardNode.root(award.length, problem.network.horizon());
  }

  /** The best awards from the part of all decisions that the node describes. */
  Solution search(AwardNode root) {
    open.add(root);
    while (!open.isEmpty() && !outOfTime && open.element().bound() < target()) {
      Optional<AwardNode> next = Optional.of(open.remove());
      while (next.isPresent() && !outOfTime) {
        next = dive(next.get());
      }
    }
    return answer();
  }

  /** What a part must cost less than to be worth a look. */
  private double target() {
    return best == null ? bestUsd : bestUsd - options.gap() * Math.abs(bestUsd);
  }

  /** Looks at one part; the half of it to look at next, if any. */
  private Optional<AwardNode> dive(AwardNode node) {
    Solution solution = solve(node);
    if (solution.status() != SolveStatus.OPTIMAL || solution.objective() >= target()) {
      if (outOfTime) {
        open.add(node);
      } else if (solution.status() == SolveStatus.OPTIMAL) {
        leftUsd = Math.min(leftUsd, solution.objective());
      }
      return Optional.empty();
    }
    AwardNode solved = node.solved(solution.objective(), solution.basis());
    AwardSplit split = AwardSplit.of(problem, solved, solution);
    if (split.isWhole()) {
      keep(split.rounded(), solution.objective());
      return Optional.empty();
    }
    if (nodes % 8 == 1) {
      tryRounded(split.rounded());
    }
    open.add(split.less());
    return Optional.of(split.likely());
  }

  /** A plan by rounding: where no plan is known, or a part was new, it cuts much of the search. */
  private void tryRounded(AwardNode rounded) {
    Solution solution = solve(rounded);
    if (solution.status() == SolveStatus.OPTIMAL) {
      keep(rounded, solution.objective());
    }
  }

  private void keep(AwardNode node, double usd) {
    if (usd < bestUsd) {
      bestUsd = usd;
      best = node;
    }
  }

  private Solution solve(AwardNode node) {
    solver.apply(change(node));
    applied = node;
    nodes++;
    SolveOptions how = SolveOptions.defaults().withTimeLimitSeconds(Math.max(1e-3, secondsLeft()));
    Basis start = node.start();
    how = start == null ? how : how.withStart(start);
    how = options.cancellation() == null ? how : how.withCancellation(options.cancellation());
    Solution solution = solver.solve(how);
    outOfTime = solution.status() == SolveStatus.LIMIT || solution.status() == SolveStatus.CANCELED;
    tell();
    return solution;
  }

  private void tell() {
    if (options.listener() != null) {
      options
          .listener()
          .progressed(
              new Progress(
                  Algorithm.BRANCH_AND_BOUND, seconds(), nodes, nodes, bestUsd, boundUsd()));
    }
  }

  private Change change(AwardNode node) {
    Change.Builder change = solver.model().change();
    for (int a = 0; a < award.length; a++) {
      boolean must = node.choice()[a] == Choice.AWARDED;
      if (must != (applied.choice()[a] == Choice.AWARDED)) {
        change.rowBounds(problem.awards.once[a], must ? 1 : Double.NEGATIVE_INFINITY, 1);
      }
      for (int t = 0; t < award[a].length; t++) {
        boolean allowed = node.allows(a, t);
        if (award[a][t] != Variables.NONE && allowed != applied.allows(a, t)) {
          change.columnBounds(award[a][t], 0, allowed ? 1 : 0);
        }
      }
    }
    return change.build();
  }

  /** The best plan, its shadow prices those of a plan whose every award is decided. */
  private Solution answer() {
    double bound = Math.min(boundUsd(), bestUsd);
    if (best == null) {
      return nothing(outOfTime ? SolveStatus.LIMIT : SolveStatus.INFEASIBLE);
    }
    outOfTime = false;
    Solution priced = solve(best);
    boolean proven = bestUsd - bound <= options.gap() * Math.abs(bestUsd) + 1e-9;
    return new Solution(
        proven ? SolveStatus.OPTIMAL : SolveStatus.FEASIBLE,
        priced.objective(),
        Math.min(bound, priced.objective()),
        priced.columnValues(),
        priced.reducedCosts(),
        priced.rowActivities(),
        priced.rowDuals(),
        priced.basis(),
        new Effort(Algorithm.BRANCH_AND_BOUND, 0, 0, 0, nodes, seconds()));
  }

  private Solution nothing(SolveStatus status) {
    return new Solution(
        status,
        Double.NaN,
        status == SolveStatus.LIMIT ? boundUsd() : Double.POSITIVE_INFINITY,
        Values.NONE,
        Values.NONE,
        Values.NONE,
        Values.NONE,
        null,
        new Effort(Algorithm.BRANCH_AND_BOUND, 0, 0, 0, nodes, seconds()));
  }

  /**
   * No plan costs less: neither in a part still open nor in one left for not being worth a look.
   */
  private double boundUsd() {
    double openUsd = open.isEmpty() ? Double.MAX_VALUE : open.element().bound();
    return Math.min(openUsd, Math.min(leftUsd, bestUsd));
  }

  private double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  private double secondsLeft() {
    return options.timeLimitSeconds() - seconds();
  }

  @Override
  public void close() {
    solver.close();
  }
}
