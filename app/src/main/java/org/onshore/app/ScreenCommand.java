package org.onshore.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;
import org.onshore.domain.trade.ListedParty;
import org.onshore.engine.screening.Screening;
import org.onshore.input.ListedPartiesReader;
import org.onshore.input.ProgramReader;
import org.onshore.report.ScreeningDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onshore screen}: owners and sites against lists of parties. */
@Command(
    name = "screen",
    description = {
      "Holds owners and sites of a program against a list of parties: the US Consolidated Screening",
      "List as CSV, or any CSV with a column of names. Clear, review or block, with the reason."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ScreenCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml and its tables.")
  private Path folder = Path.of("");

  @Option(
      names = "--list",
      paramLabel = "FILE.csv",
      required = true,
      description = "The list; bring the current one.")
  private Path list = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output, nothing else.")
  private boolean json;

  private final Screen screen;

  ScreenCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Answers answers = new Answers(screen, json);
    Outcome<Program> program = ProgramReader.read(folder);
    if (!answers.isFine(folder.toString(), program.findings())) {
      return Exit.DATA;
    }
    Outcome<List<ListedParty>> parties = ListedPartiesReader.read(list);
    if (!answers.isFine(list.toString(), parties.findings())) {
      return Exit.DATA;
    }
    answers.say(
        ScreeningDocument.of(
            folder.toString(),
            list.toString(),
            parties.get().size(),
            new Screening(parties.get()).screen(program.get())));
    return Exit.DONE;
  }
}
