package org.onshore.lp;

/** A way to solve a linear program. */
public enum Algorithm {
  /**
   * For a linear program the dual simplex from a basis, or up to {@link
   * SolveOptions#COLD_SIMPLEX_ROWS} rows; else interior point with crossover. For integer columns,
   * branch and bound.
   */
  AUTO,
  /** Dual simplex: steepest edge from slacks, Devex from a basis. */
  SIMPLEX,
  /** Interior point; then, unless switched off, crossover to a basis. */
  INTERIOR_POINT,
  /** Branch and bound with cuts; what {@link #AUTO} and all others become with integer columns. */
  BRANCH_AND_BOUND
}
