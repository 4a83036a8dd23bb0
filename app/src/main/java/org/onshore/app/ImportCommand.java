package org.onshore.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.trade.Hbom;
import org.onshore.input.HbomReader;
import org.onshore.report.HbomProgram;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onshore import}: another format as a program folder. */
@Command(
    name = "import",
    description = "Makes a program folder of another format.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "FORMAT")
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  ImportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a format is missing");
  }

  @Command(
      name = "hbom",
      description = "Makes a program folder of a hardware bill of materials in CycloneDX JSON.",
      mixinStandardHelpOptions = true)
  int hbom(
      @Parameters(index = "0", paramLabel = "F.json", description = "The bill.") Path file,
      @Parameters(index = "1", paramLabel = "DIR", description = "A folder without a program.")
          Path folder,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws IOException {
    Answers answers = new Answers(screen, json);
    if (Files.exists(folder.resolve("program.yaml"))) {
      answers.isFine(folder.toString(), List.of(Requests.programInTheWay(folder.toString())));
      return Exit.DATA;
    }
    Outcome<Hbom> read = HbomReader.read(file);
    if (!answers.isFine(file.toString(), read.findings())) {
      return Exit.DATA;
    }
    Hbom hbom = read.get();
    HbomProgram.write(hbom, folder);
    answers.say(
        new Document(
            folder.toString(),
            "program of a hardware bill of materials",
            List.of(
                new Facts(
                    List.of(
                        Fact.of("part", "Part", Value.text(hbom.top().id())),
                        Fact.of("folder", "Written to", Value.text(folder.toString())),
                        Fact.of("parts", "Parts", Value.count((long) hbom.parts().size())),
                        Fact.of("lines", "Lines", Value.count((long) hbom.bill().size())))))));
    return Exit.DONE;
  }
}
