package org.onshore.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Scenario;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.lp.MpsFile;
import org.onshore.report.FindingsDocument;
import org.onshore.report.PlanReport;
import org.onshore.report.PlanSummary;
import org.onshore.report.Results;
import org.onshore.report.RunFormats;
import org.onshore.report.Scoreboard;
import org.onshore.report.document.JsonFace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore plan}: the least-cost plan of a program, audited, explained and written. */
@Command(
    name = "plan",
    description = "Finds the least-cost plan of a program and writes the results folder.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PlanCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml and its tables.")
  private Path folder = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "RUN",
      description = "Folder for the results; runs/PROGRAM if not given.")
  private @Nullable Path out;

  @Option(
      names = "--scenario",
      paramLabel = "S",
      description = "Plan the program as this scenario of its table would have it.")
  private @Nullable String scenario;

  @Option(
      names = "--gap",
      paramLabel = "G",
      defaultValue = "1e-4",
      description = "Relative distance to the proven bound that is good enough (${DEFAULT-VALUE}).")
  private double gap;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "Longest time to solve (${DEFAULT-VALUE}); the best plan by then is kept.")
  private double timeLimit;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads of the solver (${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--export",
      paramLabel = "F.mps",
      description = "Also write the very problem, to be solved elsewhere.")
  private @Nullable Path export;

  @Option(names = "--parquet", description = "Also write every table as Parquet.")
  private boolean parquet;

  @Option(names = "--json", description = "The summary on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  PlanCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Optional<Program> program = program();
    Path run = out != null ? out : Path.of("runs", name());
    if (program.isEmpty() || !isFine(Results.check(run))) {
      return Exit.DATA;
    }
    PlanReport report;
    try (SolveProgress progress =
        json ? SolveProgress.silent() : SolveProgress.of(screen, timeLimit)) {
      report = plan(program.get(), progress);
    }
    RunFormats formats = parquet ? RunFormats.USUAL.withParquet() : RunFormats.USUAL;
    if (!isFine(Results.write(report, run, formats).findings())) {
      return Exit.DATA;
    }
    if (json) {
      screen.out().print(JsonFace.text(PlanSummary.document(report)));
    } else {
      screen.out().print(Scoreboard.text(report, screen.color(), screen.width(), run));
    }
    return exit(report);
  }

  private void checkOptions() {
    check(gap >= 0 && gap < 1, "--gap", gap, "a share from 0 to below 1");
    check(timeLimit > 0, "--time-limit", timeLimit, "seconds above 0");
    check(threads >= 1, "--threads", threads, "1 or more");
  }

  private void check(boolean holds, String option, Object value, String expected) {
    if (!holds) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + ", expected " + expected);
    }
  }

  /** The name of the program's folder, and the scenario's if there is one. */
  private String name() {
    String program = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    return scenario == null ? program : program + "-" + scenario.replaceAll("[/\\\\]", "_");
  }

  private Optional<Program> program() {
    Outcome<Program> read = Programs.read(folder);
    if (!isFine(read.findings())) {
      return Optional.empty();
    }
    Program program = read.get();
    if (scenario == null) {
      return Optional.of(program);
    }
    Optional<Scenario> change = program.scenarios().find(scenario);
    if (change.isEmpty()) {
      isFine(List.of(Requests.unknownScenario(scenario, program)));
    }
    return change.map(each -> Scenarios.apply(program, each));
  }

  /** Says what was found; whether the work can go on. */
  private boolean isFine(List<Finding> findings) {
    boolean ok = findings.stream().noneMatch(Finding::isError);
    if (json && !ok) {
      screen.out().print(JsonFace.text(FindingsDocument.of(folder.toString(), findings)));
    } else if (!json) {
      screen.err().print(FindingText.of(findings));
    }
    return ok;
  }

  private PlanReport plan(Program program, SolveProgress progress) throws IOException {
    progress.step("formulate and solve");
    var options =
        new SourcingOptions(gap, timeLimit, threads, progress::solving, null).withWhatIf();
    if (export != null) {
      Path parent = export.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      MpsFile.write(Sourcing.model(program), export);
    }
    Sourced sourced = Sourcing.solve(program, options);
    progress.step("audit and explain");
    return new PlanReport(
            sourced.plan(),
            Accounting.of(sourced.plan()),
            Explain.plan(sourced),
            Audit.check(program, sourced.plan()),
            Version.text())
        .with(RackCommand.compared(program));
  }

  private int exit(PlanReport report) {
    if (!report.audit().violations().isEmpty()) {
      screen.err().println("onshore: our mistake: the audit found equations that do not hold");
      return Exit.OUR_MISTAKE;
    }
    Plan plan = report.plan();
    return switch (plan.status()) {
      case OPTIMAL -> Exit.DONE;
      case FEASIBLE -> isWithin(plan) ? Exit.DONE : outOfTime("the plan is the best so far");
      case UNKNOWN -> outOfTime("no plan was found");
      case INFEASIBLE -> {
        screen.err().println("onshore: no plan can meet what must hold");
        if (json) {
          plan.clash().forEach(clash -> screen.err().println("  " + clash));
        }
        yield Exit.NO_PLAN;
      }
    };
  }

  /** Whether the plan is as near to its bound as was asked, but for what whole units cost. */
  private boolean isWithin(Plan plan) {
    double beyond = plan.objectiveUsd() - plan.roundingUsd() - plan.boundUsd();
    return beyond <= gap * Math.abs(plan.objectiveUsd()) + 1e-6;
  }

  private int outOfTime(String what) {
    screen.err().printf(Locale.ROOT, "onshore: out of time: %s in %.0f s%n", what, timeLimit);
    screen.err().println("Maybe a longer --time-limit.");
    return Exit.OUT_OF_TIME_OR_MEMORY;
  }
}
