package org.onshore.input;

import java.nio.charset.StandardCharsets;

/** A file of a program by its name and content, wherever it comes from. */
public final class SourceFile {
  private final String name;
  private final byte[] bytes;

  private SourceFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** A file with this text, e.g. {@code bill.csv}. */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static SourceFile of(String name, byte[] bytes) {
    return new SourceFile(name, bytes.clone());
  }

  /** Takes the array as it is: the caller must not change it. */
  static SourceFile ofOwned(String name, byte[] bytes) {
    return new SourceFile(name, bytes);
  }

  public String name() {
    return name;
  }

  /** The content itself, not a copy: readers must not change it. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
