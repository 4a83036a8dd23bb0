package org.onshore.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What is said, and which exit code, when a command ends in an exception. */
final class Failure {
  private Failure() {}

  static int answer(Screen screen, Throwable failure) {
    PrintStream err = screen.err();
    if (isOutOfMemory(failure)) {
      err.println("onshore: out of memory");
      err.println("Maybe a machine with more of it, or a program with fewer periods.");
      return Exit.OUT_OF_TIME_OR_MEMORY;
    }
    Throwable cause =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    if (cause instanceof IOException disk) {
      err.println("onshore: " + said(disk));
      return Exit.DATA;
    }
    err.println("onshore: our mistake: " + failure);
    err.println("Please report it with what led to it:");
    failure.printStackTrace(err);
    return Exit.OUR_MISTAKE;
  }

  /** Work on other threads wraps what ended it. */
  private static boolean isOutOfMemory(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof OutOfMemoryError || isOutOfMemory(failure.getCause()));
  }

  private static String said(IOException disk) {
    return switch (disk) {
      case AccessDeniedException denied -> "not allowed: '" + denied.getFile() + "'";
      case NoSuchFileException missing -> "no such file or folder: '" + missing.getFile() + "'";
      case FileAlreadyExistsException there -> "in the way: '" + there.getFile() + "'";
      case FileSystemException other -> String.valueOf(other.getMessage());
      default -> disk.getClass().getSimpleName() + ": " + disk.getMessage();
    };
  }
}
