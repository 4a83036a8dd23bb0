package org.onshore.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.TablesReader;
import org.onshore.input.schema.Table;
import org.onshore.input.written.CsvTableReader;
import org.onshore.input.written.FileText;
import org.onshore.input.written.WrittenTable;

/** A CSV file that is no table of a program, read by a schema of its own. */
final class LoneTable {
  static final Rule UNREADABLE_LIST =
      Rule.error(
          "unreadable-list",
          "A file that a command was given cannot be read.",
          "A file that is not there, or a folder.",
          "Correct its name.");

  private LoneTable() {}

  /** The rows of the file; none if it cannot be read, which is a finding. */
  static Optional<Rows> find(Path file, Table table, Findings findings) {
    return findWritten(file, findings)
        .map(written -> TablesReader.readAlone(table, written, findings));
  }

  /** The cells of the file as written; none if it cannot be read, which is a finding. */
  static Optional<WrittenTable> findWritten(Path file, Findings findings) {
    String name = file.toString();
    try {
      FileText text = FileText.decode(name, Files.readAllBytes(file), findings);
      return CsvTableReader.find(text, findings);
    } catch (IOException e) {
      findings.add(
          UNREADABLE_LIST,
          Place.file(name),
          name,
          "'" + name + "' cannot be read",
          Files.isDirectory(file) ? "a CSV file in that folder" : "there is no such file");
      return Optional.empty();
    }
  }
}
