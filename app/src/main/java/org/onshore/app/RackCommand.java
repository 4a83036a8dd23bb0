package org.onshore.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.rack.Calibration;
import org.onshore.domain.rack.EvaluatedRun;
import org.onshore.domain.rack.TrainingRun;
import org.onshore.engine.rack.Runs;
import org.onshore.input.RackFacts;
import org.onshore.input.RunsReader;
import org.onshore.report.FindingsDocument;
import org.onshore.report.RunsDocument;
import org.onshore.report.document.Document;
import org.onshore.report.document.JsonFace;
import org.onshore.report.document.TextFace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore rack}: what racks do for AI workloads. */
@Command(
    name = "rack",
    description = "Compares the rack generations of a program, or evaluates training runs.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RackCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PROGRAM",
      arity = "0..1",
      description = "The folder with program.yaml and its tables.")
  private @Nullable Path program;

  @Option(
      names = "--runs",
      paramLabel = "FILE.csv",
      description = "Evaluate these training runs, and the model where they were measured.")
  private @Nullable Path runs;

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  RackCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if ((program == null) == (runs == null)) {
      throw new ParameterException(
          spec.commandLine(), "either a PROGRAM or --runs FILE.csv is wanted");
    }
    return runs != null ? evaluate(runs) : Exit.DATA;
  }

  private int evaluate(Path file) {
    Outcome<List<TrainingRun>> read = RunsReader.read(file, RackFacts.accelerators());
    List<Finding> findings = new ArrayList<>(read.findings());
    List<EvaluatedRun> evaluated = new ArrayList<>();
    if (read.isOk()) {
      for (TrainingRun run : read.get()) {
        EvaluatedRun each = Runs.evaluate(run);
        evaluated.add(each);
        if (each.step() == null) {
          findings.add(Requests.nothingFits(run));
        }
      }
    }
    if (!isFine(file, findings)) {
      return Exit.DATA;
    }
    List<Calibration> calibrations = Runs.calibrate(evaluated);
    String name = file.toString();
    show(
        json
            ? RunsDocument.data(name, evaluated, calibrations)
            : RunsDocument.text(name, evaluated, calibrations));
    return Exit.DONE;
  }

  private void show(Document document) {
    screen
        .out()
        .print(
            json
                ? JsonFace.text(document)
                : TextFace.text(document, screen.color(), screen.width()));
  }

  /** Says what was found; whether the work can go on. */
  private boolean isFine(Path of, List<Finding> findings) {
    boolean ok = findings.stream().noneMatch(Finding::isError);
    if (json && !ok) {
      screen.out().print(JsonFace.text(FindingsDocument.of(of.toString(), findings)));
    } else if (!json) {
      screen.err().print(FindingText.of(findings));
    }
    return ok;
  }
}
