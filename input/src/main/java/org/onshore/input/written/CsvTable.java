package org.onshore.input.written;

import java.util.Arrays;
import org.onshore.input.finding.Place;

/** A CSV file, kept as its text and the bounds of its cells: lean, and every place is at hand. */
final class CsvTable implements WrittenTable {
  private final FileText file;
  private int[] bounds = new int[512];
  private int[] firstBound = new int[64];
  private int records;
  private int cells;

  CsvTable(FileText file) {
    this.file = file;
  }

  /** Begins a record; the first is the header. */
  void beginRecord() {
    if (records + 1 == firstBound.length) {
      firstBound = Arrays.copyOf(firstBound, firstBound.length * 2);
    }
    firstBound[records] = cells;
    records++;
    firstBound[records] = cells;
  }

  /** Adds a cell to the last record: the characters in [start, end), quotes included. */
  void addCell(int start, int end) {
    if (2 * cells + 2 > bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * cells] = start;
    bounds[2 * cells + 1] = end;
    cells++;
    firstBound[records] = cells;
  }

  /** Takes back the last record. */
  void dropRecord() {
    records--;
    cells = firstBound[records];
  }

  /** Whether the last record has no text in any cell. */
  boolean lastIsBlank() {
    for (int cell = firstBound[records - 1]; cell < cells; cell++) {
      if (!isBlankCell(cell)) {
        return false;
      }
    }
    return true;
  }

  int cellsOf(int row) {
    return firstBound[row + 2] - firstBound[row + 1];
  }

  private int cell(int row, int column) {
    return column < cellsOf(row) ? firstBound[row + 1] + column : -1;
  }

  private boolean isBlankCell(int cell) {
    int start = bounds[2 * cell];
    int length = bounds[2 * cell + 1] - start;
    return length == 0 || (length == 2 && file.text().startsWith("\"\"", start));
  }

  private String cellText(int cell) {
    String raw = file.text().substring(bounds[2 * cell], bounds[2 * cell + 1]);
    if (raw.isEmpty() || raw.charAt(0) != '"') {
      return raw;
    }
    int end = raw.length() > 1 && raw.endsWith("\"") ? raw.length() - 1 : raw.length();
    return raw.substring(1, end).replace("\"\"", "\"");
  }

  int length(int row, int column) {
    int cell = cell(row, column);
    return cell < 0 ? 0 : bounds[2 * cell + 1] - bounds[2 * cell];
  }

  @Override
  public String file() {
    return file.file();
  }

  @Override
  public int columns() {
    return records == 0 ? 0 : cellsOf(-1);
  }

  @Override
  public int rows() {
    return Math.max(0, records - 1);
  }

  @Override
  public String header(int column) {
    return cellText(cell(-1, column));
  }

  @Override
  public Place headerPlace(int column) {
    return place(-1, column);
  }

  @Override
  public boolean hasCell(int row, int column) {
    return column < cellsOf(row);
  }

  @Override
  public String text(int row, int column) {
    int cell = cell(row, column);
    return cell < 0 ? "" : cellText(cell);
  }

  @Override
  public boolean isBlank(int row, int column) {
    int cell = cell(row, column);
    return cell < 0 || isBlankCell(cell);
  }

  @Override
  public Place place(int row, int column) {
    int cell = cell(row, column);
    if (cell < 0) {
      int end = bounds[2 * firstBound[row + 2] - 1];
      return file.place(end, 1);
    }
    int start = bounds[2 * cell];
    return file.place(start, Math.max(1, bounds[2 * cell + 1] - start));
  }

  @Override
  public Place rowPlace(int row) {
    int start = bounds[2 * firstBound[row + 1]];
    return file.place(start, bounds[2 * firstBound[row + 2] - 1] - start);
  }

  @Override
  public int line(int row) {
    return file.line(bounds[2 * firstBound[row + 1]]);
  }
}
