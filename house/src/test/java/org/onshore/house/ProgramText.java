package org.onshore.house;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;
import org.onshore.input.ProgramReader;
import org.onshore.input.SourceFile;

/**
 * A program as one text: the settings of program.yaml first, then a table after each line {@code --
 * name}, its cells set apart by commas. Blanks around cells are for the eye and are dropped.
 */
public final class ProgramText {
  private ProgramText() {}

  /** The program; its text must be without fault. */
  public static Program of(String text) {
    Outcome<Program> read = read(text);
    if (!read.isOk()) {
      throw new IllegalArgumentException("findings: " + read.findings());
    }
    return read.get();
  }

  /** The program or what is wrong with it. */
  public static Outcome<Program> read(String text) {
    List<SourceFile> files = new ArrayList<>();
    String name = "program.yaml";
    var content = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith("-- ")) {
        files.add(SourceFile.of(name, content.toString()));
        name = line.substring(3).strip() + ".csv";
        content = new StringBuilder();
      } else if (name.endsWith(".yaml")) {
        content.append(line).append('\n');
      } else if (!line.isBlank()) {
        content.append(line.strip().replaceAll("\\s*,\\s*", ",")).append('\n');
      }
    }
    files.add(SourceFile.of(name, content.toString()));
    return ProgramReader.read(files);
  }
}
