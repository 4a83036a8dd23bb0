package org.onshore.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.network.BufferPlan;
import org.onshore.domain.network.StageNetwork;
import org.onshore.engine.buffer.Buffers;
import org.onshore.input.network.StageNetworkReader;
import org.onshore.input.network.StageNetworkReader.Convention;
import org.onshore.report.BufferDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onshore buffers}: where safety stock should stand. */
@Command(
    name = "buffers",
    description = "Places safety stock over a whole network, at least cost and proven.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class BuffersCommand implements Callable<Integer> {
  @Option(
      names = "--network",
      paramLabel = "DIR",
      description = "A folder with stages.csv and arcs.csv.")
  private @Nullable Path network;

  @Option(
      names = "--convention",
      paramLabel = "A|B",
      defaultValue = "A",
      description =
          "What holding a unit costs: A the stage's own cost, B 20 %% of all it has cost so far"
              + " (${DEFAULT-VALUE}).")
  private Convention convention = Convention.A;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "Longest time to prove (${DEFAULT-VALUE}); the best known by then is kept.")
  private double timeLimit;

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  BuffersCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (!(timeLimit > 0)) {
      throw new ParameterException(
          spec.commandLine(), "--time-limit is " + timeLimit + ", expected seconds above 0");
    }
    if (network == null) {
      throw new ParameterException(spec.commandLine(), "--network DIR is missing");
    }
    var answers = new Answers(screen, json);
    Outcome<StageNetwork> read = StageNetworkReader.read(network, convention);
    if (!answers.isFine(network.toString(), read.findings())) {
      return Exit.DATA;
    }
    BufferPlan plan = Buffers.place(read.get(), timeLimit);
    answers.say(BufferDocument.of(network.toString(), plan, json));
    return plan.isProven() ? Exit.DONE : Exit.OUT_OF_TIME_OR_MEMORY;
  }
}
