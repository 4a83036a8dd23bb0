package org.onshore.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.onshore.input.finding.Findings;
import org.onshore.input.written.WrittenTable;

/** What an imported hardware bill of materials said beside the tables, kept in sources.csv. */
public final class HbomSources {
  private HbomSources() {}

  /** By part; nothing if the program was not imported. */
  public static SequencedMap<String, String> read(Path folder) {
    SequencedMap<String, String> originals = new LinkedHashMap<>();
    Path file = folder.resolve("sources.csv");
    if (!Files.isRegularFile(file)) {
      return originals;
    }
    LoneTable.findWritten(file, new Findings())
        .ifPresent(written -> originals.putAll(originals(written)));
    return originals;
  }

  private static SequencedMap<String, String> originals(WrittenTable written) {
    SequencedMap<String, String> originals = new LinkedHashMap<>();
    int part = column(written, "part");
    int hbom = column(written, "hbom");
    for (int row = 0; part >= 0 && hbom >= 0 && row < written.rows(); row++) {
      if (!written.isBlank(row, part) && !written.isBlank(row, hbom)) {
        originals.put(written.text(row, part), written.text(row, hbom));
      }
    }
    return originals;
  }

  private static int column(WrittenTable written, String name) {
    for (int column = 0; column < written.columns(); column++) {
      if (written.header(column).equals(name)) {
        return column;
      }
    }
    return -1;
  }
}
