package org.onshore.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Reads what HiGHS found in its last run. */
final class HighsAnswer {

  private static final int FEASIBLE_POINT = 2;

  private final HighsInstance highs;
  private final Model model;

  HighsAnswer(HighsInstance highs, Model model) {
    this.highs = highs;
    this.model = model;
  }

  Solution solution(Algorithm algorithm, double seconds, boolean canceled) {
    boolean point = highs.intInfo("primal_solution_status") == FEASIBLE_POINT;
    SolveStatus status = status(point, canceled);
    Effort effort =
        new Effort(
            algorithm,
            count("simplex_iteration_count"),
            count("ipm_iteration_count"),
            count("crossover_iteration_count"),
            Math.max(0, highs.longInfo("mip_node_count")),
            seconds);
    boolean known =
        switch (status) {
          case OPTIMAL, FEASIBLE -> true;
          case CANCELED -> point;
          case INFEASIBLE, UNBOUNDED, LIMIT, UNKNOWN -> false;
        };
    if (!known) {
      return new Solution(
          status,
          status == SolveStatus.UNBOUNDED ? Double.NEGATIVE_INFINITY : Double.NaN,
          bound(status, algorithm),
          Values.NONE,
          Values.NONE,
          Values.NONE,
          Values.NONE,
          basis(),
          effort);
    }
    return read(status, algorithm, effort);
  }

  /** Ended before it began. */
  static Solution notBegun(SolveStatus status, Algorithm algorithm) {
    return new Solution(
        status,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        Values.NONE,
        Values.NONE,
        Values.NONE,
        Values.NONE,
        null,
        new Effort(algorithm, 0, 0, 0, 0, 0));
  }

  /** HiGHS calls a model without columns empty, and doesn't look at its rows and offset. */
  static Solution withoutColumns(Model model, double tolerance) {
    boolean holds = true;
    for (int i = 0; i < model.rowCount(); i++) {
      holds &= model.rowLower(i) <= tolerance && model.rowUpper(i) >= -tolerance;
    }
    Values zeros = Values.owning(new double[model.rowCount()]);
    return new Solution(
        holds ? SolveStatus.OPTIMAL : SolveStatus.INFEASIBLE,
        holds ? model.offset() : Double.NaN,
        holds ? model.offset() : Double.POSITIVE_INFINITY,
        Values.NONE,
        Values.NONE,
        holds ? zeros : Values.NONE,
        holds ? zeros : Values.NONE,
        null,
        new Effort(Algorithm.SIMPLEX, 0, 0, 0, 0, 0));
  }

  private Solution read(SolveStatus status, Algorithm algorithm, Effort effort) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment values = local.allocate(JAVA_DOUBLE, model.columnCount() + 1L);
      MemorySegment reducedCosts = local.allocate(JAVA_DOUBLE, model.columnCount() + 1L);
      MemorySegment activities = local.allocate(JAVA_DOUBLE, model.rowCount() + 1L);
      MemorySegment duals = local.allocate(JAVA_DOUBLE, model.rowCount() + 1L);
      highs.check(
          "Highs_getSolution",
          highs
              .functions()
              .call("Highs_getSolution", highs.pointer(), values, reducedCosts, activities, duals));
      // Without crossover, duals may miss the tolerance a little and are optimal all the same.
      boolean optimal = status == SolveStatus.OPTIMAL;
      boolean dual = highs.intInfo("dual_solution_status") >= (optimal ? 1 : FEASIBLE_POINT);
      return new Solution(
          status,
          highs.doubleInfo("objective_function_value"),
          bound(status, algorithm),
          Values.owning(doubles(values, model.columnCount())),
          Values.owning(doubles(reducedCosts, dual ? model.columnCount() : 0)),
          Values.owning(doubles(activities, model.rowCount())),
          Values.owning(doubles(duals, dual ? model.rowCount() : 0)),
          basis(),
          effort);
    }
  }

  /** Codes: kHighsModelStatus of highs_c_api.h. */
  private SolveStatus status(boolean point, boolean canceled) {
    int code = highs.modelStatus();
    return switch (code) {
      case 6, 7 -> SolveStatus.OPTIMAL;
      case 8 -> SolveStatus.INFEASIBLE;
      case 10 -> SolveStatus.UNBOUNDED;
      case 11, 12, 13, 14, 16, 17 ->
          canceled ? SolveStatus.CANCELED : point ? SolveStatus.FEASIBLE : SolveStatus.LIMIT;
      case 9, 15 ->
          canceled ? SolveStatus.CANCELED : point ? SolveStatus.FEASIBLE : SolveStatus.UNKNOWN;
      default ->
          throw new SolverException("HiGHS ended with status %d on a %s".formatted(code, model));
    };
  }

  private double bound(SolveStatus status, Algorithm algorithm) {
    return switch (status) {
      case INFEASIBLE -> Double.POSITIVE_INFINITY;
      case UNBOUNDED -> Double.NEGATIVE_INFINITY;
      case OPTIMAL, FEASIBLE, LIMIT, CANCELED, UNKNOWN -> {
        if (algorithm == Algorithm.BRANCH_AND_BOUND) {
          yield highs.doubleInfo("mip_dual_bound");
        }
        yield status == SolveStatus.OPTIMAL
            ? highs.doubleInfo("objective_function_value")
            : Double.NEGATIVE_INFINITY;
      }
    };
  }

  private @Nullable Basis basis() {
    if (highs.intInfo("basis_validity") != 1 || model.integerCount() > 0) {
      return null;
    }
    try (Arena local = Arena.ofConfined()) {
      MemorySegment columns = local.allocate(JAVA_INT, model.columnCount() + 1L);
      MemorySegment rows = local.allocate(JAVA_INT, model.rowCount() + 1L);
      highs.check(
          "Highs_getBasis",
          highs.functions().call("Highs_getBasis", highs.pointer(), columns, rows));
      return Basis.ofCodes(ints(columns, model.columnCount()), ints(rows, model.rowCount()));
    }
  }

  private long count(String info) {
    return Math.max(0, highs.intInfo(info));
  }

  static double[] doubles(MemorySegment segment, int count) {
    return segment.asSlice(0, JAVA_DOUBLE.byteSize() * count).toArray(JAVA_DOUBLE);
  }

  static int[] ints(MemorySegment segment, int count) {
    return segment.asSlice(0, JAVA_INT.byteSize() * count).toArray(JAVA_INT);
  }
}
