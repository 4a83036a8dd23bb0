package org.onshore.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * A session of HiGHS 1.12 (MIT; Huangfu and Hall, "Parallelizing the dual revised simplex method",
 * Mathematical Programming Computation 10, 2018).
 *
 * <p>The first session of a program loads the native library; see {@code org.onshore.lp.natives}.
 * Sessions of different threads do not disturb one another.
 */
public final class Highs implements Solver {

  private final HighsInstance highs;
  private final HighsModel input;
  private final HighsCallback callback;
  private Model model;

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
    input.apply(model, change);
    model = model.with(change);
  }

  @Override
  public void forget() {
    highs.call("Highs_clearSolver");
  }

  @Override
  public Solution solve(SolveOptions options) {
    Algorithm algorithm = begin(options);
    callback.begin(highs, options);
    highs.call("Highs_zeroAllClocks");
    long begin = System.nanoTime();
    run(options.threads());
    boolean canceled = callback.endedByUs();
    double seconds = (System.nanoTime() - begin) * 1e-9;
    HighsAnswer answer = new HighsAnswer(highs, model);
    return answer.solution(algorithm, seconds, canceled);
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
    highs.option("simplex_strategy", 1);
    highs.option("simplex_dual_edge_weight_strategy", 1);
    highs.option("mip_rel_gap", options.gap());
    highs.option("time_limit", options.timeLimitSeconds());
    highs.option("primal_feasibility_tolerance", options.primalTolerance());
    highs.option("dual_feasibility_tolerance", options.dualTolerance());
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
      case AUTO, BRANCH_AND_BOUND -> {
        boolean warm = options.start() != null || highs.intInfo("basis_validity") == 1;
        boolean small = model.rowCount() <= SolveOptions.COLD_SIMPLEX_ROWS;
        yield warm || small ? Algorithm.SIMPLEX : Algorithm.INTERIOR_POINT;
      }
      case SIMPLEX -> Algorithm.SIMPLEX;
      case INTERIOR_POINT -> Algorithm.INTERIOR_POINT;
    };
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
    try (Arena local = Arena.ofConfined()) {
      MemorySegment has = local.allocate(JAVA_INT);
      MemorySegment ray = local.allocate(JAVA_DOUBLE, Math.max(1, model.rowCount()));
      int status = highs.functions().call("Highs_getDualRay", highs.pointer(), has, ray);
      highs.check("Highs_getDualRay", status);
      return has.get(JAVA_INT, 0) == 0
          ? Optional.empty()
          : Optional.of(Values.owning(HighsAnswer.doubles(ray, model.rowCount())));
    }
  }

  @Override
  public Optional<Conflict> findConflict() {
    highs.option("iis_strategy", 6);
    return HighsConflict.find(highs, model);
  }

  @Override
  public void close() {
    highs.close();
  }
}
