package org.onshore.input.check;

import java.util.function.IntUnaryOperator;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.Column;

/** Rows of a table by the row they refer to. */
final class Grouped {
  private final int[] starts;
  private final int[] rows;

  private Grouped(int[] starts, int[] rows) {
    this.starts = starts;
    this.rows = rows;
  }

  /**
   * Groups rows in their order.
   *
   * @param targets number of rows they may refer to
   */
  static Grouped by(Rows table, Column reference, int targets) {
    return by(row -> table.reference(reference, row), table.size(), targets);
  }

  /** The same, an unknown name taken for the nearest. */
  static Grouped byGuess(Rows table, Column reference, int targets) {
    return by(row -> table.referenceOrGuess(reference, row), table.size(), targets);
  }

  private static Grouped by(IntUnaryOperator reference, int size, int targets) {
    int[] starts = new int[targets + 1];
    for (int row = 0; row < size; row++) {
      int target = reference.applyAsInt(row);
      if (target >= 0) {
        starts[target + 1]++;
      }
    }
    for (int target = 0; target < targets; target++) {
      starts[target + 1] += starts[target];
    }
    int[] next = starts.clone();
    int[] rows = new int[starts[targets]];
    for (int row = 0; row < size; row++) {
      int target = reference.applyAsInt(row);
      if (target >= 0) {
        rows[next[target]++] = row;
      }
    }
    return new Grouped(starts, rows);
  }

  int count(int target) {
    return starts[target + 1] - starts[target];
  }

  /** The n-th row of the target. */
  int row(int target, int n) {
    return rows[starts[target] + n];
  }

  boolean isEmpty(int target) {
    return count(target) == 0;
  }
}
