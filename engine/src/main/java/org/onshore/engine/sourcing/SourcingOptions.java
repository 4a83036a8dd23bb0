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
 * @param whatIf whether to ask what each proposal is worth and what would change the plan
 */
public record SourcingOptions(
    double gap,
    double timeLimitSeconds,
    int threads,
    @Nullable ProgressListener listener,
    @Nullable Cancellation cancellation,
    boolean whatIf) {

  /** The plan alone: nobody asks what else might be. */
  public SourcingOptions(
      double gap,
      double timeLimitSeconds,
      int threads,
      @Nullable ProgressListener listener,
      @Nullable Cancellation cancellation) {
    this(gap, timeLimitSeconds, threads, listener, cancellation, false);
  }

  /** These, asking also what each proposal is worth and what would change the plan. */
  public SourcingOptions withWhatIf() {
    return new SourcingOptions(gap, timeLimitSeconds, threads, listener, cancellation, true);
  }

  /** A gap of 1e-4, ten minutes, one thread, nobody to tell. */
  public static SourcingOptions defaults() {
    return new SourcingOptions(1e-4, 600, 1, null, null);
  }
}
