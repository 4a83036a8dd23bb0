package org.onshore.lp;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a solve.
 *
 * <p><b>Signs of duals.</b> The dual of a row is the change of the least objective for one unit
 * more on its right-hand side: of its upper bound where the activity stands there (then it is at
 * most 0), of its lower bound where it stands there (at least 0). The unit is that of the objective
 * over that of the row. The reduced cost of a column is the same for its bound: cost minus the sum
 * over its rows of entry times dual.
 *
 * @param status how the solve ended
 * @param objective the objective of the values; NaN without values, minus infinity if unbounded
 * @param bound no point costs less than this; infinity if infeasible, minus infinity if not known
 * @param columnValues by column, or empty if there is no point that meets all bounds. Shape:
 *     [columns]
 * @param reducedCosts by column, or empty. Shape: [columns]
 * @param rowActivities by row, or empty. Shape: [rows]
 * @param rowDuals by row, or empty: not with integer columns, see {@link Model#fixedAt}. Shape:
 *     [rows]
 * @param basis where a later solve may begin, or null: not with integer columns nor without
 *     crossover
 * @param effort what it took
 */
public record Solution(
    SolveStatus status,
    double objective,
    double bound,
    Values columnValues,
    Values reducedCosts,
    Values rowActivities,
    Values rowDuals,
    @Nullable Basis basis,
    Effort effort) {

  /** Whether there is a point that meets all bounds. A model without columns has one too. */
  public boolean hasValues() {
    return !Double.isNaN(objective) && !Double.isInfinite(objective);
  }

  /** Whether there are duals. */
  public boolean hasDuals() {
    return !rowDuals.isEmpty() || !reducedCosts.isEmpty();
  }

  /** The value of a column, in its unit. */
  public double value(int column) {
    return columnValues.get(column);
  }

  /** The dual of a row: objective per unit of its right-hand side. */
  public double dual(int row) {
    return rowDuals.get(row);
  }

  /** How far the objective may be from the best, as a share of it; infinity if not known. */
  public double gap() {
    return gap(objective, bound);
  }

  static double gap(double objective, double bound) {
    if (objective == bound) {
      return 0;
    }
    double difference = Math.abs(objective - bound);
    return Double.isFinite(difference)
        ? difference / Math.max(Math.abs(objective), 1e-9)
        : Double.POSITIVE_INFINITY;
  }
}
