package org.onshore.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.network.ExposureNetwork;
import org.onshore.engine.exposure.StaticExposure;
import org.onshore.input.network.ExposureNetworkReader;
import org.onshore.report.ExposureDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onshore exposure}: where it can break, and what then. */
@Command(
    name = "exposure",
    description = "Says where a network can break: time to survive, loss until recovery, exposure.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExposureCommand implements Callable<Integer> {
  @Option(
      names = "--network",
      paramLabel = "DIR",
      description = "A folder with nodes.csv, arcs.csv and bom.csv.")
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
    if (network == null) {
      throw new ParameterException(spec.commandLine(), "--network DIR is missing");
    }
    var answers = new Answers(screen, network, json);
    Outcome<ExposureNetwork> read = ExposureNetworkReader.read(network);
    if (!answers.isFine(read.findings())) {
      return Exit.DATA;
    }
    answers.say(ExposureDocument.of(network.toString(), StaticExposure.of(read.get())));
    return Exit.DONE;
  }
}
