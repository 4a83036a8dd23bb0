package org.onshore.lp;

import java.util.List;

/**
 * Bounds that can't all hold: take one away, and the rest may (an irreducible infeasible subset).
 *
 * @param rows bounds of rows, by rising index
 * @param columns bounds of columns, by rising index
 */
public record Conflict(List<Clash> rows, List<Clash> columns) {

  /** Copies the lists. */
  public Conflict {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /**
   * One bound, or both, of a row or column.
   *
   * @param index the row or column
   * @param side which bound takes part
   */
  public record Clash(int index, Side side) {}

  /** Which bound takes part. */
  public enum Side {
    /** The lower bound. */
    LOWER,
    /** The upper bound. */
    UPPER,
    /** Both bounds, or a fixed value. */
    BOTH
  }
}
