package org.onshore.app;

/** Exit codes, the same for every command. */
final class Exit {
  static final int DONE = 0;
  static final int DATA = 1;
  static final int COMMAND_LINE = 2;
  static final int NO_PLAN = 3;
  static final int OUR_MISTAKE = 70;
  static final int OUT_OF_TIME_OR_MEMORY = 75;

  private Exit() {}
}
