package org.onshore.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.engine.provenance.BillBelow;
import org.onshore.input.HbomSources;
import org.onshore.input.ProgramReader;
import org.onshore.report.HbomFile;
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

/** {@code onshore export}: a program, or a part of it, in another format. */
@Command(
    name = "export",
    description = "Writes a program, or a part of it, in another format.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    synopsisSubcommandLabel = "FORMAT")
final class ExportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Screen screen;

  ExportCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a format is missing");
  }

  @Command(
      name = "hbom",
      description = "Writes the hardware bill of materials of a part as CycloneDX 1.6.",
      mixinStandardHelpOptions = true)
  int hbom(
      @Parameters(paramLabel = "PROGRAM", description = "The folder with program.yaml.")
          Path folder,
      @Option(names = "--part", paramLabel = "P", required = true, description = "Of this part.")
          String partName,
      @Option(names = "--out", paramLabel = "F.json", required = true, description = "The file.")
          Path out,
      @Option(names = "--json", description = "One JSON document on standard output.") boolean json)
      throws IOException {
    Answers answers = new Answers(screen, json);
    Outcome<Program> read = ProgramReader.read(folder);
    if (!answers.isFine(folder.toString(), read.findings())) {
      return Exit.DATA;
    }
    Optional<Part> part = read.get().parts().find(partName);
    if (part.isEmpty()) {
      answers.isFine(folder.toString(), List.of(Requests.unknownPart(partName)));
      return Exit.DATA;
    }
    var hbom = BillBelow.of(read.get(), part.get(), HbomSources.read(folder));
    Path parent = out.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(out, HbomFile.text(hbom));
    answers.say(
        new Document(
            out.toString(),
            "hardware bill of materials, CycloneDX 1.6",
            List.of(
                new Facts(
                    List.of(
                        Fact.of("part", "Part", Value.text(partName)),
                        Fact.of("file", "Written to", Value.text(out.toString())),
                        Fact.of("parts", "Parts", Value.count((long) hbom.parts().size())),
                        Fact.of("lines", "Lines", Value.count((long) hbom.bill().size())))))));
    return Exit.DONE;
  }
}
