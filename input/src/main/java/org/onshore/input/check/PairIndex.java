package org.onshore.input.check;

import java.util.Arrays;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.Column;

/** Rows of a table by the two rows they refer to. */
final class PairIndex {
  private final long[] keys;
  private final int[] heads;
  private final int[] next;

  private PairIndex(int rows) {
    int slots = Integer.highestOneBit(Math.max(4, rows) * 2) * 2;
    keys = new long[slots];
    heads = new int[slots];
    next = new int[rows];
    Arrays.fill(heads, -1);
  }

  /**
   * Rows by what both columns refer to, or nearly name; rows where either is blank are left out.
   */
  static PairIndex by(Rows table, Column first, Column second) {
    PairIndex index = new PairIndex(table.size());
    for (int row = table.size() - 1; row >= 0; row--) {
      int one = table.referenceOrGuess(first, row);
      int other = table.referenceOrGuess(second, row);
      if (one >= 0 && other >= 0) {
        int slot = index.slot(key(one, other));
        index.keys[slot] = key(one, other);
        index.next[row] = index.heads[slot];
        index.heads[slot] = row;
      }
    }
    return index;
  }

  /** The first row of the pair, or -1. */
  int first(int one, int other) {
    return heads[slot(key(one, other))];
  }

  /** The row of the same pair after this one, or -1. */
  int after(int row) {
    return next[row];
  }

  private static long key(int one, int other) {
    return ((long) one << 32) | other;
  }

  private int slot(long key) {
    int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & (keys.length - 1);
    while (heads[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
