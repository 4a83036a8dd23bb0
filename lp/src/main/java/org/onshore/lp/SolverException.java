package org.onshore.lp;

/** A solver that broke or was misused: our mistake, never an answer about the model. */
public final class SolverException extends RuntimeException {

  /** Says which call failed, and on what. */
  public SolverException(String message) {
    super(message);
  }
}
