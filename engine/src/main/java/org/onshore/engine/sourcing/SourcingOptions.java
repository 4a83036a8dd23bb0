package org.onshore.engine.sourcing;

import org.jspecify.annotations.Nullable;
import org.onshore.lp.Cancellation;
import org.onshore.lp.ProgressListener;

/**
 * How to look for a plan.
 *
 * @param gap relative distance to the bound at which a plan with decisions is good enough
 * @param timeLimitSeconds of the solver, wall clock
 * @param threads of the solver
 * @param listener is told of the solver's progress, or null
 * @param cancellation is asked whether to stop, or null
 */
public record SourcingOptions(
    double gap,
    double timeLimitSeconds,
    int threads,
    @Nullable ProgressListener listener,
    @Nullable Cancellation cancellation) {

  /** A gap of 1e-4, ten minutes, one thread, nobody to tell. */
  public static SourcingOptions defaults() {
    return new SourcingOptions(1e-4, 600, 1, null, null);
  }
}
