package org.onshore.lp;

/**
 * How far a solve has come.
 *
 * @param algorithm what is running
 * @param seconds wall-clock seconds since the solve began
 * @param iterations iterations of the algorithm so far
 * @param nodes nodes of branch and bound so far
 * @param objective the objective of the best point (branch and bound) or the current one; infinite
 *     where there is none
 * @param bound no point can cost less than this; minus infinity where that isn't known
 */
public record Progress(
    Algorithm algorithm,
    double seconds,
    long iterations,
    long nodes,
    double objective,
    double bound) {

  /** The gap as a share of the objective, or infinity. */
  public double gap() {
    return Solution.gap(objective, bound);
  }
}
