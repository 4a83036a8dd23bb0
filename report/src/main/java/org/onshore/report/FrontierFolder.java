package org.onshore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.plan.FrontierSweep;
import org.onshore.domain.quantity.Calendar;
import org.onshore.report.document.HtmlFace;
import org.onshore.report.document.JsonFace;
import org.onshore.report.table.CsvTables;

/**
 * Writes the folder of a sweep: frontier.json after every point, so that it can be gone on with;
 * the table and the page at the end.
 */
public final class FrontierFolder {
  private static final String DATA = "frontier.json";
  private static final String TABLE = "frontier.csv";
  private static final String WRITING = "." + DATA + ".writing";
  private static final RunFolder.Own OWN =
      new RunFolder.Own(DATA, new HashSet<>(List.of(DATA, TABLE, RunFolder.PAGE, WRITING)));

  private final Path folder;
  private final Calendar calendar;
  private final String version;

  /**
   * A folder to be written.
   *
   * @param version of Onshore
   */
  public FrontierFolder(Path folder, Calendar calendar, String version) {
    this.folder = folder;
    this.calendar = calendar;
    this.version = version;
  }

  /** What speaks against writing there. */
  public static List<Finding> check(Path folder) {
    return RunFolder.check(folder, OWN);
  }

  /** Begins: what an earlier sweep left is replaced by what is known at the beginning. */
  public void begin(FrontierSweep sweep) throws IOException {
    try (RunFolder run = RunFolder.beside(folder, OWN)) {
      data(sweep, run.path().resolve(DATA));
      run.publish();
    }
  }

  /** A point was found: at every moment the folder holds the sweep with it or without it. */
  public void keep(FrontierSweep sweep) throws IOException {
    Path writing = folder.resolve(WRITING);
    data(sweep, writing);
    Files.move(writing, folder.resolve(DATA), StandardCopyOption.ATOMIC_MOVE);
  }

  /** The sweep has ended. */
  public void end(FrontierSweep sweep) throws IOException {
    try (RunFolder run = RunFolder.beside(folder, OWN)) {
      CsvTables.write(FrontierTable.POINTS, sweep, calendar, run.path().resolve(TABLE));
      Files.writeString(
          run.path().resolve(RunFolder.PAGE),
          HtmlFace.text(FrontierDocument.page(sweep), version),
          UTF_8);
      data(sweep, run.path().resolve(DATA));
      run.publish();
    }
  }

  private void data(FrontierSweep sweep, Path file) throws IOException {
    Files.writeString(file, JsonFace.text(FrontierDocument.data(sweep, version)), UTF_8);
  }
}
