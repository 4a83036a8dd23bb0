package org.onshore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.domain.risk.SimulationAnswer;
import org.onshore.engine.simulate.Follow;
import org.onshore.engine.simulate.Simulation;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.report.SimulationDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore simulate}: what hazards would make of the plan. */
@Command(
    name = "simulate",
    description = "Plans a program, then draws its hazards many times and counts what is lost.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml and its tables.")
  private Path folder = Path.of("");

  @Option(
      names = "--trials",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Trials (${DEFAULT-VALUE}).")
  private int trials;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "The same seed gives the same trials (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--level",
      paramLabel = "L",
      defaultValue = "0.95",
      description = "Of value at risk and expected shortfall (${DEFAULT-VALUE}).")
  private double level;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Longest time to solve the plan (${DEFAULT-VALUE}).")
  private double timeLimit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that share the trials; as many as there are cores if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  SimulateCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    check(trials >= 1 && trials <= 10_000_000, "--trials", trials, "1 to 10000000");
    check(threads >= 1, "--threads", threads, "1 or more");
    check(level > 0 && level < 1, "--level", level, "a share above 0 and below 1");
    check(timeLimit > 0, "--time-limit", timeLimit, "seconds above 0");
    var answers = new Answers(screen, json);
    Outcome<Program> read = Programs.planned(folder);
    if (!answers.isFine(folder.toString(), read.findings())) {
      return Exit.DATA;
    }
    Program program = read.get();
    if (program.hazards().size() == 0) {
      answers.isFine(folder.toString(), List.of(Requests.noHazards()));
      return Exit.DATA;
    }
    SimulationAnswer answer;
    try (SolveProgress progress =
        json ? SolveProgress.silent() : SolveProgress.of(screen, timeLimit)) {
      progress.step("formulate and solve");
      var options = new SourcingOptions(1e-4, timeLimit, 1, progress::solving, null);
      Plan plan = Sourcing.plan(program, options);
      if (!plan.status().hasPlan()) {
        return none(plan);
      }
      answer = simulate(program, plan, progress);
    }
    answers.say(SimulationDocument.of(program.settings().name(), answer));
    return Exit.DONE;
  }

  private SimulationAnswer simulate(Program program, Plan plan, SolveProgress progress) {
    progress.step("trials");
    var done = new AtomicInteger();
    return Simulation.run(
        program,
        new Follow(plan),
        new Simulation.Options(trials, seed, level, threads),
        _ -> progress.step(done.incrementAndGet() + " of " + trials + " trials"));
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

  private void check(boolean holds, String option, Object value, String expected) {
    if (!holds) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + ", expected " + expected);
    }
  }
}
