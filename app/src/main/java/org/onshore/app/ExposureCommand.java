package org.onshore.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.network.ExposureNetwork;
import org.onshore.domain.program.Program;
import org.onshore.engine.exposure.Sources;
import org.onshore.engine.exposure.StaticExposure;
import org.onshore.input.network.ExposureNetworkReader;
import org.onshore.report.ExposureDocument;
import org.onshore.report.SourcesDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore exposure}: where it can break, and what then. */
@Command(
    name = "exposure",
    description = "Says where a network can break: time to survive, loss until recovery, exposure.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExposureCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PROGRAM",
      arity = "0..1",
      description = "The folder with program.yaml and its tables.")
  private @Nullable Path program;

  @Option(
      names = "--network",
      paramLabel = "DIR",
      description = "In its place: a folder with nodes.csv, arcs.csv and bom.csv.")
  private @Nullable Path network;

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  ExposureCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if ((network == null) == (program == null)) {
      throw new ParameterException(
          spec.commandLine(), "one of PROGRAM and --network DIR is wanted");
    }
    return network != null ? ofNetwork(network) : ofProgram(Objects.requireNonNull(program));
  }

  private int ofProgram(Path folder) {
    var answers = new Answers(screen, json);
    Outcome<Program> read = Programs.planned(folder);
    if (!answers.isFine(folder.toString(), read.findings())) {
      return Exit.DATA;
    }
    Program found = read.get();
    answers.say(SourcesDocument.of(found.settings().name(), Sources.of(found), json));
    return Exit.DONE;
  }

  private int ofNetwork(Path folder) {
    var answers = new Answers(screen, json);
    Outcome<ExposureNetwork> read = ExposureNetworkReader.read(folder);
    if (!answers.isFine(folder.toString(), read.findings())) {
      return Exit.DATA;
    }
    answers.say(ExposureDocument.of(folder.toString(), StaticExposure.of(read.get())));
    return Exit.DONE;
  }
}
