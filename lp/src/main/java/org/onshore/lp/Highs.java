package org.onshore.lp;

import java.util.Optional;

/**
 * A session of HiGHS 1.12 (MIT; Huangfu and Hall, "Parallelizing the dual revised simplex method",
 * Mathematical Programming Computation 10, 2018).
 *
 * <p>The first session of a program loads the native library; see {@code org.onshore.lp.natives}.
 * Sessions of different threads do not disturb one another. Solve on platform threads: HiGHS keeps
 * state with the thread of the system.
 */
public final class Highs implements Solver {

  private static final double LARGE_COST = 1 << 12;
  private static final int DUAL_SIMPLEX = 1;
  private static final int DEVEX = 1;
  private static final int STEEPEST_EDGE = 2;

  private final HighsInstance highs;
  private final HighsModel input;
  private final HighsCallback callback;
  private Model model;
  private boolean infeasible;

  /** Whether the last run left a basis; HiGHS itself forgets to say so after a change. */
  private boolean hasBasis;

  private Highs(HighsInstance highs, Model model) {
    this.highs = highs;
    this.input = new HighsModel(highs);
    this.callback = HighsCallback.in(highs);
    this.model = model;
    input.pass(model);
  }

  /** Opens a session that holds this model. */
  public static Highs open(Model model) {
    HighsInstance instance = HighsInstance.create();
    try {
      return new Highs(instance, model);
    } catch (Throwable failure) {
      instance.close();
      throw failure;
    }
  }

  /** Solves a model once. */
  public static Solution solve(Model model, SolveOptions options) {
    try (Highs highs = open(model)) {
      return highs.solve(options);
    }
  }

  @Override
  public Model model() {
    return model;
  }

  @Override
  public void apply(Change change) {
    change.checkMadeFrom(model);
    infeasible = false;
    input.apply(model, change);
    model = model.with(change);
  }

  @Override
  public void forget() {
    highs.call("Highs_clearSolver");
    hasBasis = false;
  }

  @Override
  public Solution solve(SolveOptions options) {
    infeasible = false;
    highs.pointer(); // Refuses a closed session.
    Cancellation cancellation = options.cancellation();
    if (cancellation != null && cancellation.isCanceled()) {
      return HighsAnswer.notBegun(SolveStatus.CANCELED, algorithm(options));
    }
    Solution solution =
        model.columnCount() == 0
            ? HighsAnswer.withoutColumns(model, options.primalTolerance())
            : run(options);
    infeasible = solution.status() == SolveStatus.INFEASIBLE;
    return solution;
  }

  private Solution run(SolveOptions options) {
    Algorithm algorithm = begin(options);
    callback.begin(highs, options);
    highs.call("Highs_zeroAllClocks");
    long begin = System.nanoTime();
    run(options.threads());
    settle(algorithm, options);
    hasBasis = highs.intInfo("basis_validity") == 1;
    boolean canceled = callback.wasCanceled();
    double seconds = (System.nanoTime() - begin) * 1e-9;
    return new HighsAnswer(highs, model).solution(algorithm, seconds, canceled);
  }

  /** Runs again, on the same clock, where HiGHS ended without an answer. */
  private void settle(Algorithm algorithm, SolveOptions options) {
    if (highs.modelStatus() == HighsInstance.UNBOUNDED_OR_INFEASIBLE) {
      // Presolve of branch and bound leaves open which; without it, the root relaxation tells.
      highs.option("presolve", "off");
      run(options.threads());
    }
    boolean linear = algorithm != Algorithm.BRANCH_AND_BOUND;
    if (highs.modelStatus() == HighsInstance.UNKNOWN && linear && !options.crossover()) {
      // The interior point was no optimum after postsolve; the way to a basis mends that.
      forget();
      highs.option("run_crossover", "on");
      run(options.threads());
    }
    if (highs.modelStatus() == HighsInstance.UNKNOWN && linear) {
      forget();
      highs.option("presolve", "off");
      highs.option("solver", "simplex");
      run(options.threads());
    }
  }

  /**
   * The power of two by which costs are scaled inside, so that the largest is about a thousand.
   * Costs in the millions, as money often is, stop interior point early: it then takes ten times as
   * long.
   */
  private int objectiveScale() {
    double largest = 0;
    for (int column = 0; column < model.columnCount(); column++) {
      largest = Math.max(largest, Math.abs(model.columnCost(column)));
    }
    return largest <= LARGE_COST ? 0 : Math.getExponent(LARGE_COST) - Math.getExponent(largest);
  }

  /** Sets options and the start; gives the algorithm that will run. */
  private Algorithm begin(SolveOptions options) {
    Algorithm algorithm = algorithm(options);
    if (algorithm == Algorithm.INTERIOR_POINT || algorithm == Algorithm.BRANCH_AND_BOUND) {
      forget();
    }
    highs.option("solver", solverName(algorithm));
    highs.option("presolve", options.presolve() ? "on" : "off");
    highs.option("run_crossover", options.crossover() ? "on" : "off");
    highs.option("parallel", options.threads() > 1 ? "choose" : "off");
    highs.option("threads", options.threads());
    highs.option("random_seed", 0);
    highs.option("simplex_strategy", DUAL_SIMPLEX);
    // Steepest edge is the better price from slacks, where its weights come for free; from another
    // basis they would cost a solve with each row.
    boolean warm = isWarm(options);
    highs.option("simplex_dual_edge_weight_strategy", warm ? DEVEX : STEEPEST_EDGE);
    highs.option("mip_rel_gap", options.gap());
    highs.option("time_limit", options.timeLimitSeconds());
    highs.option("primal_feasibility_tolerance", options.primalTolerance());
    highs.option("dual_feasibility_tolerance", options.dualTolerance());
    highs.option("ipm_optimality_tolerance", options.interiorTolerance());
    highs.option(
        "user_objective_scale", algorithm == Algorithm.BRANCH_AND_BOUND ? 0 : objectiveScale());
    Basis start = options.start();
    if (start != null && algorithm == Algorithm.SIMPLEX) {
      Bounds.checkShape("columns in the basis", start.columnCount(), model.columnCount());
      Bounds.checkShape("rows in the basis", start.rowCount(), model.rowCount());
      input.passBasis(start);
    }
    Values point = options.startValues();
    if (point != null && algorithm == Algorithm.BRANCH_AND_BOUND) {
      Bounds.checkShape("start values", point.size(), model.columnCount());
      input.passPoint(point);
    }
    return algorithm;
  }

  private Algorithm algorithm(SolveOptions options) {
    if (model.integerCount() > 0) {
      return Algorithm.BRANCH_AND_BOUND;
    }
    return switch (options.algorithm()) {
      case AUTO, BRANCH_AND_BOUND ->
          isWarm(options) || isSmall() ? Algorithm.SIMPLEX : Algorithm.INTERIOR_POINT;
      case SIMPLEX -> Algorithm.SIMPLEX;
      case INTERIOR_POINT -> Algorithm.INTERIOR_POINT;
    };
  }

  private boolean isWarm(SolveOptions options) {
    return options.start() != null || hasBasis;
  }

  private boolean isSmall() {
    return model.rowCount() <= SolveOptions.COLD_SIMPLEX_ROWS;
  }

  private static String solverName(Algorithm algorithm) {
    return switch (algorithm) {
      case SIMPLEX -> "simplex";
      case INTERIOR_POINT -> "ipm";
      // A named LP solver would make HiGHS solve the relaxation.
      case AUTO, BRANCH_AND_BOUND -> "choose";
    };
  }

  /**
   * HiGHS keeps worker threads for each thread that solves, and refuses another number than it
   * began with. So more than one are let go before and after: what stays is always one.
   */
  private void run(int threads) {
    if (threads > 1) {
      highs.functions().run("Highs_resetGlobalScheduler", 1);
    }
    try {
      highs.functions().call("Highs_run", highs.pointer());
    } finally {
      if (threads > 1) {
        highs.functions().run("Highs_resetGlobalScheduler", 1);
      }
    }
  }

  @Override
  public Optional<Values> findInfeasibilityProof() {
    return infeasible ? new HighsInfeasibility(highs, model).proof() : Optional.empty();
  }

  @Override
  public Optional<Conflict> findConflict() {
    return infeasible ? new HighsInfeasibility(highs, model).conflict() : Optional.empty();
  }

  @Override
  public void close() {
    highs.close();
  }
}
