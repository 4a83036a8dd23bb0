package org.onshore.engine.sourcing;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.onshore.lp.Algorithm;
import org.onshore.lp.Basis;
import org.onshore.lp.Change;
import org.onshore.lp.Effort;
import org.onshore.lp.Highs;
import org.onshore.lp.Model;
import org.onshore.lp.Progress;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.SolveStatus;
import org.onshore.lp.Solver;
import org.onshore.lp.Values;

/**
 * The best decisions of a problem: which proposals to award and when, and with them the rest of the
 * plan. A session: it can be asked again with some decisions taken or the model changed, and goes
 * on from where it was.
 *
 * <p>A small problem goes to the solver's own branch and bound, whole units and lots with it. A
 * large one is searched here, warm: the linear program without integrality is solved once, by
 * interior point, and every part of the search goes on from a basis by dual simplex. A part is
 * split by whether a proposal is awarded, then by when. The search dives: of two parts the likelier
 * is taken at once and the other kept; when a dive ends, the part with the least bound comes next.
 * It ends when no part can be better than the best plan by more than the gap asked for, so that the
 * answer is proven to it. Whole units and lots are rounded last ({@link WholeUnits}). Decision
 * record 0003 says why this and not a general solver.
 */
final class PlanSearch implements AutoCloseable {
  /** To read the best plan off once more, where time is over. */
  private static final double GRACE_SECONDS = 60;

  private final Problem problem;
  private final SourcingOptions options;
  private final boolean direct;
  private final Solver solver;
  private final int[][] award;
  private final PriorityQueue<AwardNode> open =
      new PriorityQueue<>(Comparator.comparingDouble(AwardNode::bound));

  private long begin = System.nanoTime();
  private AwardNode applied;
  private @Nullable Basis rootBasis;
  private @Nullable AwardNode best;
  private @Nullable AwardNode found;
  private double bestUsd = Double.POSITIVE_INFINITY;
  private double leftUsd = Double.POSITIVE_INFINITY;
  private boolean atRoot;
  private long nodes;
  private boolean outOfTime;
  private boolean rounds = true;

  PlanSearch(Problem problem, SourcingOptions options) {
    this(problem, options, problem.model.rowCount() <= SolveOptions.COLD_SIMPLEX_ROWS);
  }

  /** A search that leaves units of a large program in fractions. */
  static PlanSearch inFractions(Problem problem, SourcingOptions options) {
    var search = new PlanSearch(problem, options);
    search.rounds = false;
    return search;
  }

  /** A search by the solver's branch and bound, or by the one here, whatever the size. */
  PlanSearch(Problem problem, SourcingOptions options, boolean direct) {
    this(problem, options, direct, direct ? problem.model : problem.model.relaxed());
    applied = root();
  }

  private PlanSearch(Problem problem, SourcingOptions options, boolean direct, Model model) {
    this.problem = problem;
    this.options = options;
    this.direct = direct;
    award = problem.awards.award;
    solver = Highs.open(model);
    applied = AwardNode.root(award.length, problem.network.horizon());
  }

  /**
   * Another session for the same questions, for another thread. It tells nobody of its progress,
   * and in a large program leaves units in fractions.
   */
  PlanSearch fork() {
    var silent =
        new SourcingOptions(
            options.gap(), options.timeLimitSeconds(), 1, null, options.cancellation());
    var fork = new PlanSearch(problem, silent, direct, solver.model());
    fork.rounds = false;
    fork.applied = applied;
    fork.rootBasis = rootBasis;
    return fork;
  }

  /** Everything open. */
  AwardNode root() {
    return AwardNode.root(award.length, problem.network.horizon());
  }

  /** The model as changed so far. */
  Model model() {
    return solver.model();
  }

  /** Changes the model for all that is asked from now on. */
  void apply(Change change) {
    int rows = solver.model().rowCount();
    solver.apply(change);
    rootBasis = solver.model().rowCount() == rows ? rootBasis : null;
  }

  /**
   * The next search of a large program begins cold. Where most of the plan is about to move, as
   * when a share must be reached, interior point is at the new one in half the time that dual
   * simplex takes from the old (docs/benchmarks.md).
   */
  void restart() {
    solver.forget();
    rootBasis = null;
  }

  /** What the search found, and the awards it stands for; those are null where it found nothing. */
  record Found(Solution solution, @Nullable AwardNode node, double roundingUsd) {}

  /** The best plan within the part of all decisions that the node describes. */
  Found find(AwardNode within) {
    clear();
    return direct ? findDirectly(within) : findWarm(within);
  }

  /**
   * The best plan within a part. A large program is not searched again: what is told is the plan
   * with all decisions of the node known, the one that is open taken at the time that its linear
   * program says.
   */
  Found findBeside(AwardNode known, AwardNode within) {
    if (direct) {
      return find(within);
    }
    clear();
    Solution solution = solve(known);
    AwardNode node = known;
    if (solution.status() == SolveStatus.OPTIMAL) {
      AwardSplit split = AwardSplit.of(problem, known.solved(0, solution.basis()), solution);
      node = split.rounded();
      solution = split.isWhole() ? solution : solve(node);
    }
    return solution.status() == SolveStatus.OPTIMAL
        ? new Found(solution, node, 0)
        : new Found(nothing(solution.status()), null, 0);
  }

  private void clear() {
    begin = System.nanoTime();
    outOfTime = false;
    open.clear();
    best = null;
    bestUsd = Double.POSITIVE_INFINITY;
    leftUsd = Double.POSITIVE_INFINITY;
    nodes = 0;
  }

  private Found findDirectly(AwardNode within) {
    Solution solution = solve(within);
    if (!solution.hasValues() || model().integerCount() == 0) {
      return new Found(solution, solution.hasValues() ? within : null, 0);
    }
    Solution whole = Highs.solve(model().fixedAt(solution.columnValues()), SolveOptions.defaults());
    AwardNode node = AwardSplit.of(problem, within, solution).rounded();
    Solution prices = wholeUnits().isEmpty() ? whole : pricesOf(node);
    return new Found(
        combined(solution.status(), whole, prices, solution.bound()),
        node,
        Math.max(0, whole.objective() - prices.objective()));
  }

  private WholeUnits wholeUnits() {
    return new WholeUnits(problem);
  }

  /** The linear program left once the awards are made, units in fractions: it has the prices. */
  private Solution pricesOf(AwardNode node) {
    return Highs.solve(model().relaxed().with(change(node, applied)), SolveOptions.defaults());
  }

  /** Values of one solution with the shadow prices of another. */
  private Solution combined(SolveStatus status, Solution values, Solution prices, double bound) {
    return new Solution(
        status,
        values.objective(),
        Math.min(bound, values.objective()),
        values.columnValues(),
        prices.reducedCosts(),
        values.rowActivities(),
        prices.rowDuals(),
        prices.basis(),
        new Effort(Algorithm.BRANCH_AND_BOUND, 0, 0, 0, nodes, seconds()));
  }

  private Found findWarm(AwardNode within) {
    atRoot = true;
    open.add(within.start() == null ? within.solved(within.bound(), rootBasis) : within);
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
    if (atRoot) {
      rootBasis = solution.basis();
      atRoot = false;
      tryLast(solution);
    }
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

  /** The awards of the plan found before may do again, and a good plan cuts much of the search. */
  private void tryLast(Solution root) {
    AwardNode last = found;
    if (last != null && award.length > 0 && root.status() == SolveStatus.OPTIMAL) {
      tryRounded(last.solved(last.bound(), root.basis()));
    }
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
    return solve(node, Math.max(0, secondsLeft()));
  }

  private Solution solve(AwardNode node, double seconds) {
    solver.apply(change(node, applied));
    applied = node;
    nodes++;
    SolveOptions how =
        SolveOptions.defaults()
            .withGap(options.gap())
            .withThreads(options.threads())
            .withTimeLimitSeconds(seconds);
    Basis start = node.start();
    how = start == null ? how : how.withStart(start);
    how = options.cancellation() == null ? how : how.withCancellation(options.cancellation());
    how = options.listener() != null && nodes == 1 ? how.withListener(options.listener()) : how;
    Solution solution = solver.solve(how);
    outOfTime = solution.status() == SolveStatus.LIMIT || solution.status() == SolveStatus.CANCELED;
    tell();
    return solution;
  }

  private void tell() {
    if (options.listener() != null && !direct) {
      options
          .listener()
          .progressed(
              new Progress(
                  Algorithm.BRANCH_AND_BOUND, seconds(), nodes, nodes, bestUsd, boundUsd()));
    }
  }

  /** What makes the decisions of one node those of another. */
  private Change change(AwardNode node, AwardNode from) {
    Change.Builder change = solver.model().change();
    for (int a = 0; a < award.length; a++) {
      boolean must = node.choice()[a] == AwardNode.Choice.AWARDED;
      if (must != (from.choice()[a] == AwardNode.Choice.AWARDED)) {
        change.rowBounds(problem.awards.once[a], must ? 1 : Double.NEGATIVE_INFINITY, 1);
      }
      for (int t = 0; t < award[a].length; t++) {
        boolean allowed = node.allows(a, t);
        if (award[a][t] != Variables.NONE && allowed != from.allows(a, t)) {
          change.columnBounds(award[a][t], 0, allowed ? 1 : 0);
        }
      }
    }
    return change.build();
  }

  /** The best plan, its shadow prices those of a plan whose every award is decided. */
  private Found answer() {
    double bound = Math.min(boundUsd(), bestUsd);
    AwardNode decided = best;
    if (decided == null) {
      return new Found(
          nothing(outOfTime || !open.isEmpty() ? SolveStatus.LIMIT : SolveStatus.INFEASIBLE),
          null,
          0);
    }
    boolean ended = !outOfTime;
    found = decided;
    outOfTime = false;
    Solution priced = solve(decided, GRACE_SECONDS);
    WholeUnits units = wholeUnits();
    Solution whole = units.isEmpty() || !rounds ? priced : units.round(solver, priced);
    if (!whole.hasValues()) {
      return new Found(nothing(SolveStatus.LIMIT), null, 0);
    }
    boolean proven = whole.objective() - bound <= options.gap() * Math.abs(bestUsd) + 1e-9;
    SolveStatus status = proven && ended ? SolveStatus.OPTIMAL : SolveStatus.FEASIBLE;
    return new Found(
        combined(status, whole, priced, bound),
        decided,
        Math.max(0, whole.objective() - priced.objective()));
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
