package org.onshore.input.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Finds rings among rows that each refer to at most one other of their table. */
final class Rings {
  private Rings() {}

  /**
   * Each ring once, from its first row on.
   *
   * @param next the row referred to, negative for none
   */
  static List<List<Integer>> find(int rows, IntUnaryOperator next) {
    List<List<Integer>> rings = new ArrayList<>();
    int[] seenFrom = new int[rows];
    for (int row = 0; row < rows; row++) {
      int at = row;
      while (at >= 0 && seenFrom[at] == 0) {
        seenFrom[at] = row + 1;
        at = next.applyAsInt(at);
      }
      if (at >= 0 && seenFrom[at] == row + 1) {
        rings.add(ring(at, next));
      }
    }
    return rings;
  }

  private static List<Integer> ring(int within, IntUnaryOperator next) {
    int first = within;
    for (int at = next.applyAsInt(within); at != within; at = next.applyAsInt(at)) {
      first = Math.min(first, at);
    }
    List<Integer> ring = new ArrayList<>();
    int at = first;
    do {
      ring.add(at);
      at = next.applyAsInt(at);
    } while (at != first);
    return ring;
  }
}
