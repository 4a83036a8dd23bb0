package org.onshore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;
import org.onshore.report.FindingsDocument;
import org.onshore.report.document.JsonFace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onshore check}: every finding about a program. */
@Command(
    name = "check",
    description = "Reads a program and says everything that is wrong with it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml and its tables.")
  private Path program = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  private final Screen screen;

  CheckCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Outcome<Program> read = Programs.read(program);
    List<Finding> findings = read.findings();
    if (json) {
      screen.out().print(JsonFace.text(FindingsDocument.of(program.toString(), findings)));
    } else {
      screen.out().print(FindingText.of(findings));
      screen.out().println(program + ": " + FindingText.count(findings));
    }
    return read.isOk() ? Exit.DONE : Exit.DATA;
  }
}
