package org.onshore.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;
import org.onshore.engine.rack.TokenDemand;
import org.onshore.input.ProgramReader;

/** Programs as commands take them. */
final class Programs {
  private Programs() {}

  /** The program of a folder, with what its racks cannot do among the findings. */
  static Outcome<Program> read(Path folder) {
    Outcome<Program> read = ProgramReader.read(folder);
    if (!read.isOk()) {
      return read;
    }
    List<Finding> doubts = TokenDemand.findings(read.get());
    if (doubts.isEmpty()) {
      return read;
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(doubts);
    return Outcome.failed(findings);
  }

  /** The same with its ways from racks to tokens, as its plans have it. */
  static Outcome<Program> planned(Path folder) {
    return read(folder).map(TokenDemand::expanded);
  }
}
