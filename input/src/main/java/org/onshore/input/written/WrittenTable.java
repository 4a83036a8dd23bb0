package org.onshore.input.written;

import org.onshore.input.finding.Place;

/**
 * A table as written: a header and rows of cells, each text with its place. A CSV file today; the
 * sheet of a workbook or a relation of a database is the same to all that follows.
 */
public interface WrittenTable {
  /** File or sheet, as the user would name it. */
  String file();

  /** Cells of the header. */
  int columns();

  /** Rows below the header; those without any text are not counted. */
  int rows();

  String header(int column);

  Place headerPlace(int column);

  /** Whether the row is long enough to have the cell. */
  boolean hasCell(int row, int column);

  /** The text of a cell, quotes taken off; "" where the row is shorter. */
  String text(int row, int column);

  boolean isBlank(int row, int column);

  Place place(int row, int column);

  /** The whole row. */
  Place rowPlace(int row);

  /** Line of the row's first cell, from 1. */
  int line(int row);
}
