package org.onshore.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.TrainingRun;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.TablesReader;
import org.onshore.input.schema.RunsTable;
import org.onshore.input.written.CsvTableReader;
import org.onshore.input.written.FileText;
import org.onshore.input.written.WrittenTable;

/** Reads and checks a file of training runs. */
public final class RunsReader {
  static final Rule UNREADABLE_RUNS =
      Rule.error(
          "unreadable-runs",
          "The file of runs cannot be read.",
          "onshore rack --runs no-such-file.csv",
          "Look at its name and its rights.");
  static final Rule NO_RUNS =
      Rule.error("no-runs", "The file of runs has no row.", "A header alone.", "Add a run.");

  /** The largest file of runs that is read, bytes. */
  private static final long LARGEST = 1L << 28;

  private RunsReader() {}

  /** The runs of a CSV file; columns of other names are said and not read. */
  public static Outcome<List<TrainingRun>> read(Path file, List<Accelerator> accelerators) {
    Findings findings = new Findings();
    String name = String.valueOf(file.getFileName());
    Optional<byte[]> bytes = bytes(file, findings);
    if (bytes.isEmpty()) {
      return Outcome.failed(findings.sorted());
    }
    FileText text = FileText.decode(name, bytes.get(), findings);
    Optional<WrittenTable> written = CsvTableReader.find(text, findings);
    List<TrainingRun> runs = new ArrayList<>();
    if (written.isPresent()) {
      Rows rows = TablesReader.readAlone(RunsTable.TABLE, written.get(), findings);
      if (rows.size() == 0) {
        findings.add(NO_RUNS, Place.file(name), "", name + " has no run", "rows are missing");
      }
      runs = new RunRows(rows, new SystemNames(accelerators), findings).runs();
    }
    List<Finding> found = findings.sorted().stream().map(RunsReader::tolerant).toList();
    return found.stream().anyMatch(Finding::isError)
        ? Outcome.failed(found)
        : Outcome.of(List.copyOf(runs), found);
  }

  /** People keep what they measured beside a run: a column of theirs is no error. */
  private static Finding tolerant(Finding finding) {
    return finding.code().equals("unknown-column")
        ? new Finding(
            "unread-column",
            Severity.WARNING,
            finding.source(),
            "the column '" + finding.value() + "' is not read",
            finding.value(),
            finding.advice(),
            finding.excerpt())
        : finding;
  }

  private static Optional<byte[]> bytes(Path file, Findings findings) {
    String why = "is a folder, but must be a file";
    try {
      if (!Files.exists(file)) {
        why = "is not there";
      } else if (Files.size(file) > LARGEST) {
        why = "has more than %,d bytes".formatted(LARGEST);
      } else if (!Files.isDirectory(file)) {
        return Optional.of(Files.readAllBytes(file));
      }
    } catch (IOException | SecurityException e) {
      why = "cannot be read (" + e.getClass().getSimpleName() + ")";
    }
    findings.add(
        UNREADABLE_RUNS,
        Place.file(file.toString()),
        file.toString(),
        file + " " + why,
        "another file is meant");
    return Optional.empty();
  }
}
