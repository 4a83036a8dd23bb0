package org.onshore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.HazardScope;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.StressAnswer;
import org.onshore.engine.sourcing.Replan;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.engine.stress.Disruption;
import org.onshore.engine.stress.Stress;
import org.onshore.input.ProgramReader;
import org.onshore.report.StressDocument;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore stress}: what a disruption does to the plan once it is made again. */
@Command(
    name = "stress",
    description = "What disruptions do to the plan: frozen before, planned again after.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StressCommand implements Callable<Integer> {
  /** What may be struck, one after the other. */
  enum Every {
    SITE,
    COUNTRY,
    OWNER,
    PART
  }

  /** One of the two. */
  static final class Question {
    @Option(
        names = "--scenario",
        paramLabel = "S",
        description = "A scenario of the program's table.")
    private @Nullable String scenario;

    @Option(
        names = "--every",
        paramLabel = "site|country|owner|part",
        description = "Each of them lost for its time to recover, one after the other.")
    private @Nullable Every every;
  }

  @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml and its tables.")
  private Path folder = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Question question = new Question();

  @Option(
      names = "--start",
      paramLabel = "P",
      description = "Period it begins in, from 0; a scenario begins with its first change.")
  private @Nullable Integer start;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Longest time to solve the plan (${DEFAULT-VALUE}).")
  private double timeLimit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that share the disruptions; as many as there are cores if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  StressCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    check(threads >= 1, "--threads", threads, "1 or more");
    check(timeLimit > 0, "--time-limit", timeLimit, "seconds above 0");
    var answers = new Answers(screen, json);
    Outcome<Program> read = ProgramReader.read(folder);
    if (!answers.isFine(folder.toString(), read.findings())) {
      return Exit.DATA;
    }
    Program program = read.get();
    int periods = program.calendar().length().value();
    Integer from = start;
    check(from == null || (from >= 0 && from < periods), "--start", from, "0 to " + (periods - 1));
    String name = question.scenario;
    Optional<Scenario> scenario = name == null ? Optional.empty() : program.scenarios().find(name);
    if (name != null && scenario.isEmpty()) {
      answers.isFine(folder.toString(), List.of(Requests.unknownScenario(name, program)));
      return Exit.DATA;
    }
    List<StressAnswer> found;
    try (SolveProgress progress =
        json ? SolveProgress.silent() : SolveProgress.of(screen, timeLimit)) {
      progress.step("formulate and solve");
      var options = new SourcingOptions(1e-4, timeLimit, 1, progress::solving, null);
      Sourced planned = Sourcing.solve(program, options);
      if (!planned.plan().status().hasPlan()) {
        return none(planned.plan());
      }
      var silent = new SourcingOptions(1e-4, timeLimit, 1, null, null);
      found =
          scenario.isPresent()
              ? List.of(one(planned, scenario.get(), from, silent))
              : every(planned, new Period(from == null ? 0 : from), silent, progress);
    }
    answers.say(StressDocument.of(program, found, !json));
    return Exit.DONE;
  }

  private static StressAnswer one(
      Sourced planned, Scenario scenario, @Nullable Integer from, SourcingOptions options) {
    Period begins = Stress.begins(planned.plan().program(), scenario);
    return Stress.of(planned, scenario, from == null ? begins : new Period(from), options);
  }

  private List<StressAnswer> every(
      Sourced planned, Period from, SourcingOptions options, SolveProgress progress) {
    Every every = question.every;
    HazardScope kind = HazardScope.valueOf(String.valueOf(every));
    List<Disruption> disruptions = Disruption.every(planned.plan().program(), kind);
    try (Replan replan = Replan.of(planned, options)) {
      return Stress.of(
          replan,
          disruptions,
          from,
          threads,
          done -> progress.step(done + " of " + disruptions.size() + " disruptions"));
    }
  }

  private int none(Plan plan) {
    if (plan.status() == Status.UNKNOWN) {
      screen
          .err()
          .printf(Locale.ROOT, "onshore: out of time: no plan was found in %.0f s%n", timeLimit);
      screen.err().println("Maybe a longer --time-limit.");
      return Exit.OUT_OF_TIME_OR_MEMORY;
    }
    screen.err().println("onshore: no plan can meet what must hold");
    plan.clash().forEach(clash -> screen.err().println("  " + clash));
    return Exit.NO_PLAN;
  }

  private void check(boolean holds, String option, @Nullable Object value, String expected) {
    if (!holds) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + ", expected " + expected);
    }
  }
}
