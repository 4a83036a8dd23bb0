package org.onshore.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;
import org.onshore.domain.program.Program;
import org.onshore.domain.rack.TrainingRun;

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

  /** Names what there is, as many as a reader takes in. */
  static Finding unknown(String what, String name, List<String> known) {
    int more = known.size() - MOST_NAMES;
    return new Finding(
        "unknown-" + what,
        Severity.ERROR,
        Source.file("--" + what),
        "unknown " + what + " '" + name + "'" + (known.isEmpty() ? ": the program has none" : ""),
        name,
        known.isEmpty()
            ? ""
            : "one of "
                + String.join(", ", known.subList(0, Math.min(MOST_NAMES, known.size())))
                + (more > 0 ? " and " + more + " more" : ""),
        null);
  }

  /** A program without specifications, or without workloads. */
  static Finding nothingToCompare(boolean noSpecification) {
    return new Finding(
        "nothing-to-compare",
        Severity.ERROR,
        Source.file(noSpecification ? "generations.csv" : "workloads.csv"),
        noSpecification ? "no generation has a specification" : "the program has no workload",
        "",
        noSpecification ? "a row of rack_specs, named in the column spec" : "a row of workloads",
        null);
  }

  /** No layout of the run fits in memory. */
  static Finding nothingFits(TrainingRun run) {
    return new Finding(
        "nothing-fits",
        Severity.ERROR,
        run.source(),
        "no layout of '%s' fits in the memory of %,d accelerators of '%s'"
            .formatted(run.name(), run.accelerators(), run.system()),
        run.system(),
        "more accelerators, or fewer numbers of the layout given",
        null);
  }

  static Finding unknownCountry(String option, String code) {
    return error(
        "unknown-country",
        option,
        "'" + code + "' is not a country code of ISO 3166-1",
        code,
        "two capital letters, as US, CN, TW");
  }

  static Finding unknownDemand(String name) {
    return error(
        "unknown-demand", "--unfold", "unknown demand '" + name + "'", name, "see demand.csv");
  }

  static Finding unknownPart(String name) {
    return error("unknown-part", "--part", "unknown part '" + name + "'", name, "see parts.csv");
  }

  static Finding programInTheWay(String folder) {
    return error(
        "program-in-the-way",
        folder,
        "there is a program in '" + folder + "' already",
        folder,
        "another folder");
  }

  /** A content rule that no one knows; empty if it is known. */
  static Optional<Finding> findUnknownRule(String rule) {
    boolean known =
        List.of("far", "baba", "taa", "ftc", "rolled_up").contains(rule)
            || rule.matches("not_from:[A-Z]{2}(,[A-Z]{2})*");
    return known
        ? Optional.empty()
        : Optional.of(
            error(
                "unknown-rule",
                "--rule",
                "unknown rule '" + rule + "'",
                rule,
                "far, baba, taa, ftc, rolled_up, or not_from:CN,RU"));
  }

  /** A rule whose share cannot be swept; empty if it can. */
  static Optional<Finding> findNoFrontier(String rule, Program program) {
    if (!List.of("rolled_up", "far", "baba").contains(rule)) {
      return Optional.of(
          error(
              "no-frontier",
              "--rule",
              "'" + rule + "' is no rule whose share a plan can be asked to reach",
              rule,
              "rolled_up, far or baba"));
    }
    boolean nothing = !rule.equals("rolled_up") && program.generations().size() == 0;
    return nothing
        ? Optional.of(
            error(
                "no-frontier",
                "generations.csv",
                "'" + rule + "' counts components of racks, but the program has no generation",
                rule,
                "rolled_up"))
        : Optional.empty();
  }

  private static Finding error(
      String code, String where, String message, String value, String advice) {
    return new Finding(code, Severity.ERROR, Source.file(where), message, value, advice, null);
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
