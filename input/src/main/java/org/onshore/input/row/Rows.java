package org.onshore.input.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.input.finding.Place;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Table;
import org.onshore.input.written.WrittenTable;

/**
 * The included rows of a table with their cells typed and defaults filled in. A cell that was
 * faulty reads like one that says nothing, so that a fault is reported once.
 */
public final class Rows {
  /** Stands for no row among references. */
  public static final int NONE = -1;

  /** Stands for a row that is named but does not exist. */
  public static final int UNKNOWN = -2;

  private final Table table;
  private final @Nullable WrittenTable written;
  private final int[] writtenRows;
  private final int[] writtenColumns;
  private final Cells[] cells;

  /**
   * Rows of a table.
   *
   * @param written what they were read from, null for an absent table
   * @param writtenRows for each row its place there
   * @param writtenColumns for each column of the table its place there, -1 where it is absent
   * @param cells by column of the table
   */
  Rows(
      Table table,
      @Nullable WrittenTable written,
      int[] writtenRows,
      int[] writtenColumns,
      Cells[] cells) {
    this.table = table;
    this.written = written;
    this.writtenRows = writtenRows;
    this.writtenColumns = writtenColumns;
    this.cells = cells;
  }

  public Table table() {
    return table;
  }

  public int size() {
    return writtenRows.length;
  }

  Cells cells(Column column) {
    return cells[table.indexOf(column)];
  }

  void put(Column column, Cells typed) {
    cells[table.indexOf(column)] = typed;
  }

  /** Text, name or code; "" where there is none. */
  public String text(Column column, int row) {
    String text = ((Cells.Texts) cells(column)).get(row);
    return text == null ? "" : text;
  }

  /** A number, NaN where there is none. */
  public double number(Column column, int row) {
    return ((Cells.Numbers) cells(column)).get(row);
  }

  public @Nullable Double numberOrNull(Column column, int row) {
    double number = number(column, row);
    return Double.isNaN(number) ? null : number;
  }

  /** A number, or what stands for it where there is none. */
  public double numberOr(Column column, int row, double otherwise) {
    double number = number(column, row);
    return Double.isNaN(number) ? otherwise : number;
  }

  public @Nullable LocalDate date(Column column, int row) {
    int day = day(column, row);
    return day == DateCell.NONE ? null : LocalDate.ofEpochDay(day);
  }

  /** Days since 1970-01-01, Integer.MIN_VALUE where there is none. */
  public int day(Column column, int row) {
    return ((Cells.Codes) cells(column)).get(row);
  }

  public boolean hasDay(Column column, int row) {
    return day(column, row) != DateCell.NONE;
  }

  public boolean flag(Column column, int row) {
    return ((Cells.Codes) cells(column)).get(row) == 1;
  }

  /**
   * The word of the cell as a constant.
   *
   * @param constants all there are, in the order of the words
   */
  public <E extends Enum<E>> E choice(Column column, int row, List<E> constants) {
    return constants.get(((Cells.Codes) cells(column)).get(row));
  }

  /** Whether the word of the cell is this one. */
  @SuppressWarnings("EnumOrdinal") // the words of a choice are its enum's constants in order
  public boolean is(Column column, int row, Enum<?> constant) {
    return ((Cells.Codes) cells(column)).get(row) == constant.ordinal();
  }

  /** The row referred to, {@link #NONE} or {@link #UNKNOWN}. */
  public int reference(Column column, int row) {
    return Math.max(UNKNOWN, ((Cells.Codes) cells(column)).get(row));
  }

  /**
   * The row referred to, or the one of the nearest name where there is none of that name. For
   * checks that miss something: what a slip of the pen should have named is not missing.
   */
  public int referenceOrGuess(Column column, int row) {
    int code = ((Cells.Codes) cells(column)).get(row);
    return code < UNKNOWN ? -code + 2 * UNKNOWN + 1 : code;
  }

  /** A reference that is unknown, but whose name is near that of the row. */
  static int guess(int row) {
    return -row + 2 * UNKNOWN + 1;
  }

  /** Whether two rows say the same in the column. */
  public boolean same(Column column, int row, int other) {
    return cells(column).same(row, other);
  }

  /** A number by which rows that say the same in the columns are found together. */
  public int hash(List<Column> columns, int row) {
    int hash = 1;
    for (Column column : columns) {
      hash = 31 * hash + cells(column).hash(row);
    }
    return hash;
  }

  /** Whether the table was written with the column. */
  public boolean hasColumn(Column column) {
    return writtenColumns[table.indexOf(column)] >= 0;
  }

  /** The cell as written, "" if it is blank or the column absent. */
  public String written(Column column, int row) {
    int at = writtenColumns[table.indexOf(column)];
    return written == null || at < 0 ? "" : written.text(writtenRows[row], at);
  }

  public boolean isWritten(Column column, int row) {
    int at = writtenColumns[table.indexOf(column)];
    return written != null && at >= 0 && !written.isBlank(writtenRows[row], at);
  }

  /** Where the cell is; the row, if the column is absent. */
  public Place place(Column column, int row) {
    if (written == null) {
      return Place.file(table.file());
    }
    int at = writtenColumns[table.indexOf(column)];
    return at < 0 ? written.rowPlace(writtenRows[row]) : written.place(writtenRows[row], at);
  }

  /** File and line, to be read in brackets. */
  public String where(int row) {
    return written == null ? table.file() : written.file() + ":" + written.line(writtenRows[row]);
  }

  @Nullable WrittenTable written() {
    return written;
  }

  int writtenRow(int row) {
    return writtenRows[row];
  }
}
