package org.onshore.input.check;

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
    int[] starts = new int[targets + 1];
    for (int row = 0; row < table.size(); row++) {
      int target = table.reference(reference, row);
      if (target >= 0) {
        starts[target + 1]++;
      }
    }
    for (int target = 0; target < targets; target++) {
      starts[target + 1] += starts[target];
    }
    int[] next = starts.clone();
    int[] rows = new int[starts[targets]];
    for (int row = 0; row < table.size(); row++) {
      int target = table.reference(reference, row);
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
