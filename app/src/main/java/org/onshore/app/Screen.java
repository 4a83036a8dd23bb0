package org.onshore.app;

import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command writes: its answer to standard output, all else to standard error.
 *
 * @param terminal whether someone sits at it, so that progress can be drawn
 * @param color whether a person reads the answer in color
 * @param width characters a line
 */
public record Screen(PrintStream out, PrintStream err, boolean terminal, boolean color, int width) {
  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 40;

  /** The screen of this process. */
  static Screen standard() {
    boolean person = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return of(System.out, System.err, person, System.getenv());
  }

  /** Streams nobody sits at: no color, no progress that moves. */
  public static Screen plain(PrintStream out, PrintStream err) {
    return new Screen(out, err, false, false, USUAL_WIDTH);
  }

  /** {@code NO_COLOR} with any text in it, and a dumb terminal, mean what they say. */
  static Screen of(
      PrintStream out, PrintStream err, boolean person, Map<String, String> environment) {
    boolean color =
        person
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(out, err, person, color, width(environment.getOrDefault("COLUMNS", "")));
  }

  private static int width(String columns) {
    try {
      int width = Integer.parseInt(columns);
      return width < 1 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, width);
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
