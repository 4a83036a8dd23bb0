package org.onshore.input.row;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The typed cells of one column; an array of one stands for the same in every row. */
sealed interface Cells {
  /** A number by which rows that say the same are found together. */
  int hash(int row);

  /** Whether two rows say the same. */
  boolean same(int row, int other);

  private static int at(int length, int row) {
    return length == 1 ? 0 : row;
  }

  /** Text, names and codes. */
  final class Texts implements Cells {
    private final @Nullable String[] values;

    /** Takes the array as it is; null where there is no text. */
    Texts(@Nullable String[] values) {
      this.values = values;
    }

    @Nullable String get(int row) {
      return values[at(values.length, row)];
    }

    @Override
    public int hash(int row) {
      return Objects.hashCode(get(row));
    }

    @Override
    public boolean same(int row, int other) {
      return Objects.equals(get(row), get(other));
    }
  }

  /** Numbers. */
  final class Numbers implements Cells {
    private final double[] values;

    /** Takes the array as it is; NaN where there is no number. */
    Numbers(double[] values) {
      this.values = values;
    }

    double get(int row) {
      return values[at(values.length, row)];
    }

    @Override
    public int hash(int row) {
      return Double.hashCode(get(row));
    }

    @Override
    public boolean same(int row, int other) {
      return Double.compare(get(row), get(other)) == 0;
    }
  }

  /** Epoch days, words by their index, flags, rows of another table. */
  final class Codes implements Cells {
    private final int[] values;

    /** Takes the array as it is. */
    Codes(int[] values) {
      this.values = values;
    }

    int get(int row) {
      return values[at(values.length, row)];
    }

    @Override
    public int hash(int row) {
      return get(row);
    }

    @Override
    public boolean same(int row, int other) {
      return get(row) == get(other);
    }
  }
}
