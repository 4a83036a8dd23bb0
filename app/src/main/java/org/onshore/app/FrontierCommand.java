package org.onshore.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.FrontierPoint;
import org.onshore.domain.plan.FrontierSweep;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.sourcing.Frontier;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.input.FrontierReader;
import org.onshore.input.ProgramReader;
import org.onshore.report.FrontierDocument;
import org.onshore.report.FrontierFolder;
import org.onshore.report.document.JsonFace;
import org.onshore.report.document.Numerals;
import org.onshore.report.document.TextFace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore frontier}: what a higher domestic share costs. */
@Command(
    name = "frontier",
    description = {
      "Finds the least-cost plan for each of several shares of a content rule, from low to high,",
      "and writes them as a table, as data and as a page. What was found is kept after every point:",
      "the same command goes on where it was interrupted."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class FrontierCommand implements Callable<Integer> {
  private static final int MOST_POINTS = 1000;

  /** Shares between the ends are rounded to it, so that they can be said and typed. */
  private static final double SHARE_STEP = 1e6;

  @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml and its tables.")
  private Path folder = Path.of("");

  @Option(
      names = "--rule",
      paramLabel = "R",
      required = true,
      description = "rolled_up, far or baba; the share must be reached over the whole horizon.")
  private String rule = "";

  @Option(
      names = "--from",
      paramLabel = "SHARE",
      defaultValue = "0.2",
      description = "The least share asked for, 0 to 1 (${DEFAULT-VALUE}).")
  private double from;

  @Option(
      names = "--to",
      paramLabel = "SHARE",
      defaultValue = "0.9",
      description = "The greatest (${DEFAULT-VALUE}).")
  private double to;

  @Option(
      names = "--points",
      paramLabel = "N",
      defaultValue = "8",
      description = "Points, both ends among them (${DEFAULT-VALUE}).")
  private int points;

  @Option(
      names = "--out",
      paramLabel = "RUN",
      description = "Folder for the results; runs/PROGRAM-frontier if not given.")
  private @Nullable Path out;

  @Option(
      names = "--gap",
      paramLabel = "G",
      defaultValue = "1e-3",
      description = "Relative distance to the proven bound that is good enough (${DEFAULT-VALUE}).")
  private double gap;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description =
          "Longest time to solve a point (${DEFAULT-VALUE}); the best plan by then is kept.")
  private double timeLimit;

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  FrontierCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    checkOptions();
    var answers = new Answers(screen, json);
    Outcome<Program> read = ProgramReader.read(folder);
    if (!answers.isFine(folder.toString(), read.findings())) {
      return Exit.DATA;
    }
    Program program = read.get();
    Path run = out != null ? out : Path.of("runs", name() + "-frontier");
    List<Finding> doubts = new ArrayList<>(FrontierFolder.check(run));
    Requests.findNoFrontier(rule, program).ifPresent(doubts::add);
    if (!answers.isFine(folder.toString(), doubts)) {
      return Exit.DATA;
    }
    FrontierSweep sweep = begun(program, run);
    var results = new FrontierFolder(run, program.calendar(), Version.text());
    results.begin(sweep);
    sweep = swept(program, sweep, results);
    results.end(sweep);
    say(sweep, run);
    return exit(sweep);
  }

  private void checkOptions() {
    check(from >= 0 && from <= 1, "--from", from, "a share from 0 to 1");
    check(to >= 0 && to <= 1, "--to", to, "a share from 0 to 1");
    check(from < to, "--from", from, "less than --to, which is " + to);
    check(points >= 2 && points <= MOST_POINTS, "--points", points, "2 to " + MOST_POINTS);
    check(gap >= 0 && gap < 1, "--gap", gap, "a share from 0 to below 1");
    check(timeLimit > 0, "--time-limit", timeLimit, "seconds above 0");
  }

  private void check(boolean holds, String option, Object value, String expected) {
    if (!holds) {
      throw new ParameterException(
          spec.commandLine(), option + " is " + value + ", expected " + expected);
    }
  }

  private String name() {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  /** What is asked, with what an earlier sweep in the folder has found of it. */
  private FrontierSweep begun(Program program, Path run) {
    var asked =
        new FrontierSweep(
            program.settings().name(), program.inputSha256(), rule, gap, shares(), List.of());
    Optional<FrontierSweep> earlier = FrontierReader.find(run);
    if (earlier.isEmpty()) {
      return asked;
    }
    if (!asked.isSameQuestion(earlier.get())) {
      tell("'" + run + "' holds a sweep of another input, rule or gap: begins anew");
      return asked;
    }
    FrontierSweep continued = asked.continued(earlier.get());
    tell(
        "goes on in '%s': %s of %s points are there"
            .formatted(run, continued.points().size(), points));
    return continued;
  }

  private List<Double> shares() {
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double share = from + i * (to - from) / (points - 1);
      shares.add(i == 0 ? from : i == points - 1 ? to : Math.rint(share * SHARE_STEP) / SHARE_STEP);
    }
    return shares.stream().distinct().toList();
  }

  private void tell(String words) {
    if (!json) {
      screen.err().println("onshore: " + words);
    }
  }

  /** The sweep as far as it can be brought. */
  private FrontierSweep swept(Program program, FrontierSweep begun, FrontierFolder results)
      throws IOException {
    FrontierSweep sweep = begun;
    Optional<Double> share = sweep.findNext();
    if (share.isEmpty()) {
      return sweep;
    }
    try (SolveProgress progress =
        json ? SolveProgress.silent() : SolveProgress.of(screen, points * timeLimit)) {
      progress.step("formulate");
      var options = new SourcingOptions(gap, timeLimit, 1, progress::solving, null);
      try (var frontier = new Frontier(program, rule, options)) {
        while (share.isPresent()) {
          progress.part(
              "%d of %d points, %s"
                  .formatted(sweep.points().size(), points, Numerals.share(share.get())));
          FrontierPoint point = frontier.point(share.get());
          if (point.status() == Status.UNKNOWN) {
            return sweep;
          }
          sweep = sweep.with(point);
          results.keep(sweep);
          share = sweep.findNext();
        }
      }
    }
    return sweep;
  }

  private void say(FrontierSweep sweep, Path run) {
    if (json) {
      screen.out().print(JsonFace.text(FrontierDocument.data(sweep, Version.text())));
      return;
    }
    screen.out().print(TextFace.text(FrontierDocument.page(sweep), screen.color(), screen.width()));
    screen.out().printf("%nFiles%n  Page   %s%n", run.resolve("report.html"));
    screen.out().printf("  Table  %s%n", run.resolve("frontier.csv"));
  }

  private int exit(FrontierSweep sweep) {
    if (sweep.findNext().isPresent()) {
      return outOfTime("no plan was found for " + Numerals.share(sweep.findNext().get()));
    }
    boolean none = sweep.points().stream().noneMatch(point -> point.status().hasPlan());
    if (none) {
      screen.err().println("onshore: no plan reaches " + from);
      screen.err().println("Maybe 'onshore plan' names what cannot hold together.");
      return Exit.NO_PLAN;
    }
    return sweep.points().stream().anyMatch(point -> point.status() == Status.FEASIBLE)
        ? outOfTime("some plans are the best so far")
        : Exit.DONE;
  }

  private int outOfTime(String what) {
    screen.err().printf(Locale.ROOT, "onshore: out of time: %s in %.0f s%n", what, timeLimit);
    screen.err().println("Maybe a longer --time-limit; the same command goes on.");
    return Exit.OUT_OF_TIME_OR_MEMORY;
  }
}
