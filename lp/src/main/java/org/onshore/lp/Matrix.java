package org.onshore.lp;

import java.util.Arrays;

/**
 * A sparse matrix by columns: rows rise within a column, no entry twice, none zero.
 *
 * @param start where each column begins, and the end of the last. Shape: [columns + 1]
 * @param row the row of each entry. Shape: [entries]
 * @param value the value of each entry. Shape: [entries]
 */
@SuppressWarnings("ArrayRecordComponent") // Never leaves this room, never compared, never changed.
record Matrix(int[] start, int[] row, double[] value) {

  int entryCount() {
    return row.length;
  }

  /**
   * Sorts entries given in any order by two counting sorts (row, then column) in O(entries + rows +
   * columns); sums duplicates, drops zeros.
   */
  static Matrix of(int columns, int rows, IntList column, IntList row, DoubleList value) {
    int count = row.size();
    int[] byRow = orderByRow(rows, row);
    int[] end = new int[columns + 1];
    for (int entry = 0; entry < count; entry++) {
      end[column.get(entry) + 1]++;
    }
    for (int i = 0; i < columns; i++) {
      end[i + 1] += end[i];
    }
    int[] start = end.clone();
    int[] sortedRow = new int[count];
    double[] sortedValue = new double[count];
    for (int entry : byRow) {
      int c = column.get(entry);
      int last = end[c] - 1;
      if (last >= start[c] && sortedRow[last] == row.get(entry)) {
        sortedValue[last] += value.get(entry);
      } else {
        sortedRow[last + 1] = row.get(entry);
        sortedValue[last + 1] = value.get(entry);
        end[c]++;
      }
    }
    return squeeze(start, end, sortedRow, sortedValue);
  }

  private static int[] orderByRow(int rows, IntList row) {
    int[] next = new int[rows + 1];
    for (int entry = 0; entry < row.size(); entry++) {
      next[row.get(entry) + 1]++;
    }
    for (int i = 0; i < rows; i++) {
      next[i + 1] += next[i];
    }
    int[] order = new int[row.size()];
    for (int entry = 0; entry < order.length; entry++) {
      order[next[row.get(entry)]++] = entry;
    }
    return order;
  }

  /** Closes the gaps between the columns, in place, leaving zeros out. */
  private static Matrix squeeze(int[] start, int[] end, int[] row, double[] value) {
    int kept = 0;
    for (int column = 0; column + 1 < start.length; column++) {
      int from = start[column];
      start[column] = kept;
      for (int entry = from; entry < end[column]; entry++) {
        if (value[entry] != 0) {
          row[kept] = row[entry];
          value[kept] = value[entry];
          kept++;
        }
      }
    }
    start[start.length - 1] = kept;
    return kept == row.length
        ? new Matrix(start, row, value)
        : new Matrix(start, Arrays.copyOf(row, kept), Arrays.copyOf(value, kept));
  }

  /**
   * This matrix with more columns, and with some entries set: what the patch names is replaced,
   * zeros vanish.
   */
  Matrix with(int columns, Patch entries) {
    int[] newStart = new int[columns + 1];
    int[] newRow = new int[entryCount() + entries.size()];
    double[] newValue = new double[newRow.length];
    int kept = 0;
    int next = 0;
    for (int column = 0; column < columns; column++) {
      int old = column + 1 < start.length ? start[column] : entryCount();
      int end = column + 1 < start.length ? start[column + 1] : entryCount();
      while (old < end || (next < entries.size() && entries.high(next) == column)) {
        boolean patched = next < entries.size() && entries.high(next) == column;
        boolean fromPatch = patched && (old >= end || entries.low(next) <= row[old]);
        if (fromPatch && old < end && entries.low(next) == row[old]) {
          old++;
        }
        newRow[kept] = fromPatch ? entries.low(next) : row[old];
        newValue[kept] = fromPatch ? entries.value(0, next++) : value[old++];
        kept += newValue[kept] != 0 ? 1 : 0;
      }
      newStart[column + 1] = kept;
    }
    return new Matrix(newStart, Arrays.copyOf(newRow, kept), Arrays.copyOf(newValue, kept));
  }
}
