package org.onshore.app;

import java.util.stream.Collectors;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Scenario;

/** Findings about what a command was asked. */
final class Requests {
  private Requests() {}

  static Finding unknownScenario(String name, Program program) {
    String known =
        program.scenarios().stream().map(Scenario::id).collect(Collectors.joining("', '"));
    return new Finding(
        "unknown-scenario",
        Severity.ERROR,
        Source.file("scenarios.csv"),
        "unknown scenario '" + name + "'",
        name,
        known.isEmpty() ? "" : "one of '" + known + "'",
        null);
  }
}
