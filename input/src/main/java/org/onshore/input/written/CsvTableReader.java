package org.onshore.input.written;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;

/** Reads a CSV file (RFC 4180) into its cells; whatever is malformed is a finding. */
public final class CsvTableReader {
  public static final Rule EMPTY_FILE =
      Rule.error(
          "empty-file",
          "The file has no header row, so its columns are not known.",
          "stock.csv\n",
          "Give it a header row, or delete it: an absent table is empty.");
  public static final Rule UNCLOSED_QUOTE =
      Rule.error(
          "unclosed-quote",
          "A cell begins with a quote that is never closed, so the rest of the file is one cell.",
          "parts.csv\npart,name,cost_usd\nGPU,\"Accelerator,4000",
          "Close the quote; a quote inside a quoted cell is written twice.");
  public static final Rule TEXT_AFTER_QUOTE =
      Rule.error(
          "text-after-quote",
          "Text follows the closing quote of a cell.",
          "parts.csv\npart,name,cost_usd\nGPU,\"HBM3E 12\" stack\",4000",
          "Write a quote inside a quoted cell twice.");
  public static final Rule TOO_FEW_CELLS =
      Rule.error(
          "too-few-cells",
          "The row has fewer cells than the header, so a separator is missing somewhere.",
          "stock.csv\nsite,part,quantity\nFAB,CHIP",
          "Add the missing separators; a blank cell still has its comma.");
  public static final Rule TOO_MANY_CELLS =
      Rule.error(
          "too-many-cells",
          "The row has more cells than the header, so the text of a cell was probably split.",
          "stock.csv\nsite,part,quantity\nFAB,CHIP,1,200",
          "Quote the cell that has a comma in it.");
  public static final Rule CELL_TOO_LONG =
      Rule.error(
          "cell-too-long",
          "A cell is longer than 32,767 characters, the most a workbook can hold; mostly a quote"
              + " that is closed too late.",
          "A note of 40,000 characters in parts.csv.",
          "Shorten it, or look for a missing quote.");
  public static final List<Rule> RULES =
      List.of(
          EMPTY_FILE,
          UNCLOSED_QUOTE,
          TEXT_AFTER_QUOTE,
          TOO_FEW_CELLS,
          TOO_MANY_CELLS,
          CELL_TOO_LONG);

  /** The most a cell of a workbook holds. */
  private static final int LONGEST_CELL = 32_767;

  private final FileText file;
  private final Findings findings;
  private final CsvTable table;
  private boolean sound = true;

  private CsvTableReader(FileText file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.table = new CsvTable(file);
  }

  /** The table, or none if the file does not even have a header. */
  public static Optional<WrittenTable> find(FileText file, Findings findings) {
    return new CsvTableReader(file, findings).read();
  }

  /** FastCSV must never stop at what is malformed: it is reported here, with its place. */
  @SuppressWarnings("removal") // without it, text after a quote would end the reading
  private Optional<WrittenTable> read() {
    try (CsvReader<Boolean> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(true)
            .maxBufferSize(Math.max(1 << 24, file.length() + 1))
            .build(new Cells(), new StringReader(file.text()))) {
      for (Boolean _ : reader) {
        checkRecord();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file.file() + " from memory", e);
    }
    if (table.columns() == 0) {
      findings.add(
          EMPTY_FILE,
          Place.file(file.file()),
          "",
          file.file() + " is empty: it has no header row",
          "it wants a header row; or delete the file, an absent table is empty");
      return Optional.empty();
    }
    return Optional.of(table);
  }

  private void checkRecord() {
    if (table.lastIsBlank()) {
      table.dropRecord();
      return;
    }
    int row = table.rows() - 1;
    if (row >= 0 && sound) {
      checkWidth(row);
    }
    for (int column = 0; column < table.cellsOf(row); column++) {
      if (table.length(row, column) > LONGEST_CELL && sound) {
        findings.add(
            CELL_TOO_LONG,
            table.place(row, column),
            "",
            "the cell has %,d characters, but 32,767 is the most"
                .formatted(table.length(row, column)),
            "a quote is closed too late");
      }
    }
    sound = true;
  }

  private void checkWidth(int row) {
    int wanted = table.columns();
    int cells = table.cellsOf(row);
    if (cells < wanted) {
      findings.add(
          TOO_FEW_CELLS,
          table.rowPlace(row),
          "",
          "the row has %d of %d cells: '%s' and what follows is missing"
              .formatted(cells, wanted, table.header(cells)),
          "a comma is missing; a blank cell still has one");
    }
    for (int column = wanted; column < cells; column++) {
      if (!table.isBlank(row, column)) {
        String extra = table.text(row, column);
        findings.add(
            TOO_MANY_CELLS,
            table.place(row, column),
            extra,
            "the row has %d cells, but the header %d: '%s' belongs to no column"
                .formatted(cells, wanted, extra),
            "a cell with a comma in it wants quotes around it");
        return;
      }
    }
  }

  /** Takes what FastCSV splits, and finds each cell's place in the text. */
  private final class Cells extends AbstractBaseCsvCallbackHandler<Boolean> {
    private int at;

    @Override
    protected void handleBegin(long line) {
      at = file.lineStart(Math.toIntExact(line));
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      if (index == 0) {
        table.beginRecord();
      }
      int end = quoted ? endOfQuoted(at) : at + length;
      table.addCell(at, end);
      at = end + 1;
    }

    @Override
    protected Boolean buildRecord() {
      return true;
    }

    private int endOfQuoted(int start) {
      String text = file.text();
      boolean inside = true;
      int after = -1;
      int i = start + 1;
      for (; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '"') {
          inside = !inside;
        } else if (!inside) {
          if (c == ',' || c == '\n' || c == '\r') {
            break;
          }
          after = after < 0 ? i : after;
        }
      }
      if (after >= 0) {
        reportAfter(start, after);
      } else if (inside) {
        reportUnclosed(start, i);
      }
      sound &= !inside;
      return i;
    }

    private void reportUnclosed(int start, int end) {
      findings.add(
          UNCLOSED_QUOTE,
          file.place(start, end - start),
          "",
          "the quote that opens here is never closed",
          "a quote is missing at the end of this cell; inside quotes, a quote is written twice");
    }

    private void reportAfter(int start, int after) {
      String cell = file.text().substring(start, after);
      String shown = cell.length() > 60 ? "..." + cell.substring(cell.length() - 57) : cell;
      findings.add(
          TEXT_AFTER_QUOTE,
          file.place(after, 1),
          "",
          "text follows the closing quote of " + shown.strip(),
          "a quote inside quotes is to be written twice");
    }
  }
}
