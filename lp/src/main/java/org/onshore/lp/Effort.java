package org.onshore.lp;

/**
 * What a solve took.
 *
 * @param algorithm what was used, never {@link Algorithm#AUTO}
 * @param simplexIterations of the dual or primal simplex; with integer columns, of all nodes
 * @param interiorIterations of interior point
 * @param crossoverIterations of the way from the interior to a basis
 * @param nodes of branch and bound
 * @param seconds wall-clock seconds
 */
public record Effort(
    Algorithm algorithm,
    long simplexIterations,
    long interiorIterations,
    long crossoverIterations,
    long nodes,
    double seconds) {

  /** Iterations of all kinds. */
  public long iterations() {
    return simplexIterations + interiorIterations + crossoverIterations;
  }
}
