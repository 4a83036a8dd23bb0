package org.onshore.lp;

/**
 * A wish to stop, set from any thread and looked at by solves. Once canceled, it stays so: take a
 * new one for the next job. Simplex and interior point look at each iteration; branch and bound
 * between its steps, and the first relaxation of a large model is one long step.
 */
public final class Cancellation {

  private volatile boolean canceled;

  /** Nobody has canceled yet. */
  public Cancellation() {}

  /** Asks all solves that hold this to stop soon. */
  public void cancel() {
    canceled = true;
  }

  /** Whether somebody has. */
  public boolean isCanceled() {
    return canceled;
  }
}
