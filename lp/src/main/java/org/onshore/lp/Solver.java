package org.onshore.lp;

import java.util.Optional;

/**
 * A session: a model held by a solver, that can be changed and solved again from where the last
 * solve ended. Belongs to the thread that opened it, and must be closed by it.
 */
public interface Solver extends AutoCloseable {

  /** The model as changed so far. */
  Model model();

  /** Changes the model in bulk; the basis of the last solve stays for the next. */
  void apply(Change change);

  /** Solves the model as it stands. */
  Solution solve(SolveOptions options);

  /** Drops what earlier solves left behind: the next solve is cold. */
  void forget();

  /**
   * After {@link SolveStatus#INFEASIBLE}: weights y by row that prove it, if the solver has them.
   * Farkas: the greatest {@code y'Ax} over all x within their bounds is less than the least {@code
   * y'r} over all r within the bounds of the rows. Shape: [rows]. Integer columns are taken as
   * continuous.
   */
  Optional<Values> findInfeasibilityProof();

  /**
   * After {@link SolveStatus#INFEASIBLE}: bounds that can't hold together, if the solver finds such
   * a set; costs a series of solves. Integer columns are taken as continuous.
   */
  Optional<Conflict> findConflict();

  /** Frees all memory. Closing twice is allowed. */
  @Override
  void close();
}
