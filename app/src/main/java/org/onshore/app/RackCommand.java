package org.onshore.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Workload;
import org.onshore.domain.rack.Calibration;
import org.onshore.domain.rack.EvaluatedRun;
import org.onshore.domain.rack.PowerPrice;
import org.onshore.domain.rack.RackOnWorkload;
import org.onshore.domain.rack.StatePower;
import org.onshore.domain.rack.TrainingRun;
import org.onshore.engine.rack.PowerPrices;
import org.onshore.engine.rack.RackComparison;
import org.onshore.engine.rack.Runs;
import org.onshore.input.ProgramReader;
import org.onshore.input.RackFacts;
import org.onshore.input.RunsReader;
import org.onshore.report.FindingsDocument;
import org.onshore.report.RackDocument;
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

  @Option(
      names = "--generation",
      paramLabel = "G",
      description = "Only this generation; all with a specification if not given.")
  private @Nullable String generation;

  @Option(
      names = "--workload",
      paramLabel = "W",
      description = "Only this workload; all of the program if not given.")
  private @Nullable String workload;

  @Option(
      names = "--state",
      paramLabel = "US-TX",
      description =
          "Price and CO2 of electricity of this state; if not given, of those the racks go to.")
  private @Nullable String state;

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
    return runs != null ? evaluate(runs) : compare(Objects.requireNonNull(program));
  }

  private int compare(Path folder) {
    Outcome<Program> read = ProgramReader.read(folder);
    if (!isFine(folder, read.findings())) {
      return Exit.DATA;
    }
    Program given = read.get();
    List<Finding> findings = new ArrayList<>();
    List<Generation> generations =
        chosen("generation", generation, given.generations(), Generation::id, findings);
    List<Workload> workloads =
        chosen("workload", workload, given.workloads(), Workload::id, findings);
    PowerPrice power = power(given, findings);
    List<Generation> specified = generations.stream().filter(each -> each.spec() != null).toList();
    if (findings.isEmpty() && (specified.isEmpty() || workloads.isEmpty())) {
      findings.add(Requests.nothingToCompare(specified.isEmpty()));
    }
    if (!isFine(folder, findings)) {
      return Exit.DATA;
    }
    List<RackOnWorkload> racks = compared(specified, workloads, power);
    String name = given.settings().name();
    show(json ? RackDocument.data(name, racks, power) : RackDocument.text(name, racks, power));
    return Exit.DONE;
  }

  /** Every generation on every workload. */
  private static List<RackOnWorkload> compared(
      List<Generation> specified, List<Workload> workloads, PowerPrice power) {
    List<RackOnWorkload> racks = new ArrayList<>();
    for (Workload each : workloads) {
      specified.forEach(one -> racks.add(RackComparison.of(one, each, power)));
    }
    return racks;
  }

  /** All generations of a program with a specification, on all its workloads. */
  static List<RackOnWorkload> compared(Program program) {
    return compared(
        program.generations().list().stream().filter(each -> each.spec() != null).toList(),
        program.workloads().list(),
        PowerPrices.of(program, RackFacts.statePower()));
  }

  private PowerPrice power(Program given, List<Finding> findings) {
    List<StatePower> states = RackFacts.statePower();
    List<StatePower> one = chosen("state", state, states, StatePower::state, findings);
    return state != null && one.size() == 1
        ? PowerPrices.of(one.getFirst())
        : PowerPrices.of(given, states);
  }

  /** The one of that name, or all; none, with a finding, where there is none of that name. */
  private static <T> List<T> chosen(
      String what,
      @Nullable String name,
      Iterable<T> all,
      Function<T, String> id,
      List<Finding> findings) {
    List<T> chosen = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (T each : all) {
      known.add(id.apply(each));
      if (name == null || name.equals(id.apply(each))) {
        chosen.add(each);
      }
    }
    if (name != null && chosen.isEmpty()) {
      findings.add(Requests.unknown(what, name, known));
    }
    return chosen;
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
            ? RunsDocument.data(name, evaluated, calibrations, findings)
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
