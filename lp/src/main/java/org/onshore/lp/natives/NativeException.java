package org.onshore.lp.natives;

/** A native library that is missing, damaged, of another version, or that can't be called. */
public final class NativeException extends RuntimeException {

  /** Says what is wrong with the library, naming the file or the platform. */
  public NativeException(String message) {
    super(message);
  }

  /** Says what is wrong with the library, and what the system said. */
  public NativeException(String message, Throwable cause) {
    super(message, cause);
  }
}
