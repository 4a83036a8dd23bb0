package org.onshore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.report.document.HtmlFace;
import org.onshore.report.document.JsonFace;
import org.onshore.report.table.CsvTables;
import org.onshore.report.table.ParquetTables;
import org.onshore.report.table.ResultTable;

/** Writes a run folder. */
public final class Results {
  private static final RunFolder.Own OWN = new RunFolder.Own(RunFolder.SUMMARY, names());

  private Results() {}

  private static Set<String> names() {
    Set<String> names = new HashSet<>(List.of(RunFolder.SUMMARY, RunFolder.PAGE));
    for (ResultTable<PlanReport, ?> table : PlanTables.ALL) {
      names.add(table.name() + ".csv");
      names.add(table.name() + ".parquet");
    }
    return names;
  }

  /** What speaks against writing a run to the folder: worth asking before hours of planning. */
  public static List<Finding> check(Path folder) {
    return RunFolder.check(folder, OWN);
  }

  /**
   * Writes summary.json, the tables and the page. The folder appears whole or not at all; an older
   * run in it is replaced, files that are not ours stay.
   *
   * @return the folder, or why it was left alone
   * @throws IOException if the disk does not let us; the folder is then as it was
   */
  public static Outcome<Path> write(PlanReport report, Path folder, RunFormats formats)
      throws IOException {
    List<Finding> doubts = check(folder);
    if (!doubts.isEmpty()) {
      return Outcome.failed(doubts);
    }
    try (RunFolder run = RunFolder.beside(folder, OWN)) {
      fill(report, run.path(), formats);
      run.publish();
    }
    return Outcome.of(folder, List.of());
  }

  private static void fill(PlanReport report, Path run, RunFormats formats) throws IOException {
    for (ResultTable<PlanReport, ?> table : PlanTables.ALL) {
      CsvTables.write(table, report, report.calendar(), run.resolve(table.name() + ".csv"));
    }
    if (formats.parquet()) {
      parquet(report, run);
    }
    if (formats.page()) {
      Files.writeString(
          run.resolve(RunFolder.PAGE),
          HtmlFace.text(PlanPage.document(report), report.version()),
          UTF_8);
    }
    Files.writeString(
        run.resolve(RunFolder.SUMMARY), JsonFace.text(PlanSummary.document(report)), UTF_8);
  }

  private static void parquet(PlanReport report, Path run) throws IOException {
    try (ParquetTables parquet = ParquetTables.open()) {
      for (ResultTable<PlanReport, ?> table : PlanTables.ALL) {
        parquet.write(table, report, report.calendar(), run.resolve(table.name() + ".parquet"));
      }
    }
  }
}
