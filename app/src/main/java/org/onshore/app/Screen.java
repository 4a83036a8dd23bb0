package org.onshore.app;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a command writes: its answer to standard output, all else to standard error.
 *
 * @param terminal whether someone sits at it, so that progress can be drawn
 * @param color whether a person reads the answer in colour
 * @param width characters a line
 */
record Screen(PrintStream out, PrintStream err, boolean terminal, boolean color, int width) {
  private static final int USUAL_WIDTH = 100;

  static Screen standard() {
    boolean person = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    boolean color = person && System.getenv("NO_COLOR") == null;
    return new Screen(System.out, System.err, person, color, columns());
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_WIDTH : Integer.parseInt(columns);
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
