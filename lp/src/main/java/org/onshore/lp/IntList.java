package org.onshore.lp;

import java.util.Arrays;

/** A growing array of ints, without boxes. */
final class IntList {

  private int[] items = new int[16];
  private int size;

  void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, grown(size));
    }
    items[size++] = item;
  }

  int get(int index) {
    return items[index];
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(items, size);
  }

  /** Half as much again, up to the largest array Java has. */
  static int grown(int size) {
    int largest = Integer.MAX_VALUE - 8;
    if (size >= largest) {
      throw new IllegalStateException(
          "a model has room for %,d entries, and one more was given".formatted(largest));
    }
    return (int) Math.min((long) size + (size >> 1) + 1, largest);
  }
}
