package org.onshore.app;

import java.io.PrintStream;

/**
 * Where a command writes: its answer to standard output, all else to standard error.
 *
 * @param color whether a person reads the answer in colour
 * @param width characters a line
 */
record Screen(PrintStream out, PrintStream err, boolean color, int width) {
  private static final int USUAL_WIDTH = 100;

  static Screen standard() {
    boolean person = System.console() != null && System.console().isTerminal();
    boolean color = person && System.getenv("NO_COLOR") == null;
    return new Screen(System.out, System.err, color, width());
  }

  /** Whether progress can be drawn: someone sits at a terminal. */
  boolean isTerminal() {
    return color || (System.console() != null && System.console().isTerminal());
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_WIDTH : Integer.parseInt(columns);
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
