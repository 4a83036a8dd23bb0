package org.onshore.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.run.RunDifference;
import org.onshore.domain.run.RunRecord;
import org.onshore.engine.compare.RunComparison;
import org.onshore.input.RunRecordReader;
import org.onshore.report.DifferenceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onshore diff}: what moved between two runs, and why. */
@Command(
    name = "diff",
    description = "Says what moved from one results folder to another, and why.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "RUN", description = "The results before.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "RUN", description = "The results after.")
  private Path after = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  private final Screen screen;

  DiffCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    var answers = new Answers(screen, json);
    Outcome<RunRecord> first = RunRecordReader.read(before);
    Outcome<RunRecord> second = RunRecordReader.read(after);
    List<Finding> findings = new ArrayList<>(first.findings());
    findings.addAll(second.findings());
    if (!answers.isFine(before + " " + after, findings)) {
      return Exit.DATA;
    }
    RunDifference moved = RunComparison.of(first.get(), second.get());
    answers.say(json ? DifferenceDocument.data(moved) : DifferenceDocument.page(moved));
    return Exit.DONE;
  }
}
