package org.onshore.app;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What is said, and which exit code, when a command ends in an exception. */
final class Failure {
  private Failure() {}

  static int answer(Exception failure) {
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      System.err.println("onshore: " + said(failure));
      return Exit.DATA;
    }
    System.err.println("onshore: our mistake: " + failure);
    System.err.println("Please report it with what led to it:");
    failure.printStackTrace(System.err);
    return Exit.OUR_MISTAKE;
  }

  private static String said(Exception failure) {
    Throwable cause =
        failure instanceof UncheckedIOException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
