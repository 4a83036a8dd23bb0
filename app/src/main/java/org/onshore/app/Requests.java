package org.onshore.app;

import java.util.stream.Collectors;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;
import org.onshore.domain.program.Program;

/** Findings about what a command was asked. */
final class Requests {
  private static final int MOST_NAMES = 20;

  private Requests() {}

  /** Names the scenarios there are, as many as a reader takes in. */
  static Finding unknownScenario(String name, Program program) {
    String known =
        program.scenarios().stream()
            .limit(MOST_NAMES)
            .map(scenario -> "'" + scenario.id() + "'")
            .collect(Collectors.joining(", "));
    int more = program.scenarios().size() - MOST_NAMES;
    return new Finding(
        "unknown-scenario",
        Severity.ERROR,
        Source.file("scenarios.csv"),
        "unknown scenario '" + name + "'" + (known.isEmpty() ? ": the program has none" : ""),
        name,
        known.isEmpty() ? "" : "one of " + known + (more > 0 ? " and " + more + " more" : ""),
        null);
  }

  /** There is nothing to draw. */
  static Finding noHazards() {
    return new Finding(
        "no-hazards",
        Severity.ERROR,
        Source.file("hazards.csv"),
        "the program has no hazards, so nothing can happen to its plan",
        "",
        "a row in hazards.csv for each kind of event, with its rate and duration",
        null);
  }
}
