package org.onshore.lp;

/**
 * Is told of progress, on the solving thread and about ten times a second at most. If it throws,
 * the solve stops and the exception comes out of {@link Solver#solve}.
 */
@FunctionalInterface
public interface ProgressListener {

  /** Takes note. */
  void progressed(Progress progress);
}
