package org.onshore.lp;

/** How a solve ended. Each is an answer; only a solver that breaks is an exception. */
public enum SolveStatus {
  /** Proven: no better point, within the tolerances and, with integer columns, the gap. */
  OPTIMAL,
  /** A limit was hit with a point that meets all bounds; the gap says how far it may be off. */
  FEASIBLE,
  /** Proven: no point meets all bounds. */
  INFEASIBLE,
  /** Proven: the objective falls without end. */
  UNBOUNDED,
  /** A limit was hit before any point was found that meets all bounds. */
  LIMIT,
  /** Somebody canceled. There may be values all the same. */
  CANCELED,
  /** The numbers were too bad for a proof, and for a point that meets all bounds. */
  UNKNOWN
}
