package org.onshore.lp;

import java.util.Arrays;

/**
 * Sparse changes: distinct pairs (high, low) in rising order, each with one number in each of a few
 * lists. Where a pair was set twice, the last word counts.
 */
final class Patch {

  private final long[] keys;
  private final double[][] values;

  private Patch(long[] keys, double[][] values) {
    this.keys = keys;
    this.values = values;
  }

  /** Sorts and settles what was set: all lists have one size. */
  static Patch of(IntList high, IntList low, DoubleList... given) {
    long[] all = new long[low.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = key(high.get(i), low.get(i));
    }
    long[] keys = Arrays.stream(all).sorted().distinct().toArray();
    double[][] values = new double[given.length][keys.length];
    for (int i = 0; i < all.length; i++) {
      int place = Arrays.binarySearch(keys, all[i]);
      for (int list = 0; list < given.length; list++) {
        values[list][place] = given[list].get(i);
      }
    }
    return new Patch(keys, values);
  }

  /** Changes of single indices. */
  static Patch of(IntList index, DoubleList... given) {
    IntList nothing = new IntList();
    for (int i = 0; i < index.size(); i++) {
      nothing.add(0);
    }
    return of(nothing, index, given);
  }

  private static long key(int high, int low) {
    return ((long) high << 32) | low;
  }

  int size() {
    return keys.length;
  }

  boolean isEmpty() {
    return keys.length == 0;
  }

  int high(int place) {
    return (int) (keys[place] >>> 32);
  }

  int low(int place) {
    return (int) keys[place];
  }

  double value(int list, int place) {
    return values[list][place];
  }

  /** The pairs whose high half is at least this. */
  Patch from(int high) {
    int first = Arrays.binarySearch(keys, key(high, 0));
    int begin = first < 0 ? -first - 1 : first;
    double[][] rest = new double[values.length][];
    for (int list = 0; list < values.length; list++) {
      rest[list] = Arrays.copyOfRange(values[list], begin, keys.length);
    }
    return new Patch(Arrays.copyOfRange(keys, begin, keys.length), rest);
  }

  /** All numbers of one list, in order of the pairs. */
  double[] values(int list) {
    return values[list];
  }

  /** The low halves, in order of the pairs. */
  int[] lows() {
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** A copy of the target, longer if need be, with one list written over it. */
  double[] over(double[] target, int list) {
    if (isEmpty()) {
      return target;
    }
    double[] copy = target.clone();
    for (int place = 0; place < keys.length; place++) {
      copy[low(place)] = values[list][place];
    }
    return copy;
  }
}
