package org.onshore.input.resolve;

import java.util.function.IntUnaryOperator;

/** Orders rows that each refer to at most one other of their table. */
final class Chains {
  private Chains() {}

  /**
   * All rows, each after the one it refers to.
   *
   * @param next the row referred to, negative for none; there is no ring
   */
  static int[] order(int rows, IntUnaryOperator next) {
    int[] order = new int[rows];
    boolean[] done = new boolean[rows];
    int[] chain = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      int length = 0;
      for (int at = row; at >= 0 && !done[at]; at = next.applyAsInt(at)) {
        done[at] = true;
        chain[length++] = at;
      }
      while (length > 0) {
        order[count++] = chain[--length];
      }
    }
    return order;
  }
}
