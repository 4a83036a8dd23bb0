package org.onshore.lp;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A basis: a status for each column and row, a byte each. Where a warm solve begins. */
public final class Basis {

  private final byte[] columns;
  private final byte[] rows;

  private Basis(byte[] columns, byte[] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** A basis with these statuses. A solver repairs one that is singular or of wrong size. */
  public static Basis of(
      int columnCount,
      IntFunction<BasisStatus> column,
      int rowCount,
      IntFunction<BasisStatus> row) {
    byte[] columns = new byte[columnCount];
    for (int j = 0; j < columnCount; j++) {
      columns[j] = column.apply(j).code();
    }
    byte[] rows = new byte[rowCount];
    for (int i = 0; i < rowCount; i++) {
      rows[i] = row.apply(i).code();
    }
    return new Basis(columns, rows);
  }

  /** A basis from the codes of HiGHS, which are those of {@link BasisStatus}. */
  static Basis ofCodes(int[] columnCodes, int[] rowCodes) {
    return new Basis(bytes(columnCodes), bytes(rowCodes));
  }

  private static byte[] bytes(int[] codes) {
    byte[] bytes = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      bytes[i] = (byte) codes[i];
    }
    return bytes;
  }

  /** How many columns it covers. */
  public int columnCount() {
    return columns.length;
  }

  /** How many rows it covers. */
  public int rowCount() {
    return rows.length;
  }

  /** Where a column stands. */
  public BasisStatus column(int column) {
    return BasisStatus.of(columns[column]);
  }

  /** Where a row stands; a row at its lower bound is {@link BasisStatus#LOWER}. */
  public BasisStatus row(int row) {
    return BasisStatus.of(rows[row]);
  }

  /**
   * This basis carried by keys from the model it was found for to another, for a warm start there:
   * a column only the other has stands at a bound, a row only the other has is basic. Keys must be
   * unique in {@code from}.
   */
  public Basis carried(Model from, Model to) {
    Bounds.checkShape("columns in the basis", columns.length, from.columnCount());
    Bounds.checkShape("rows in the basis", rows.length, from.rowCount());
    return of(
        to.columnCount(),
        j -> {
          OptionalInt old = from.findColumn(to.columnKey(j));
          return old.isPresent() ? column(old.getAsInt()) : BasisStatus.NONBASIC;
        },
        to.rowCount(),
        i -> {
          OptionalInt old = from.findRow(to.rowKey(i));
          return old.isPresent() ? row(old.getAsInt()) : BasisStatus.BASIC;
        });
  }

  int[] columnCodes() {
    return ints(columns);
  }

  int[] rowCodes() {
    return ints(rows);
  }

  private static int[] ints(byte[] codes) {
    int[] ints = new int[codes.length];
    for (int i = 0; i < codes.length; i++) {
      ints[i] = codes[i];
    }
    return ints;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Basis basis
        && Arrays.equals(columns, basis.columns)
        && Arrays.equals(rows, basis.rows);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(columns) + Arrays.hashCode(rows);
  }

  @Override
  public String toString() {
    return "basis of %d rows and %d columns".formatted(rows.length, columns.length);
  }
}
