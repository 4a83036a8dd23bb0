package org.onshore.lp;

import java.util.Arrays;

/** A growing array of doubles, without boxes. */
final class DoubleList {

  private double[] items = new double[16];
  private int size;

  void add(double item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, IntList.grown(size));
    }
    items[size++] = item;
  }

  double get(int index) {
    return items[index];
  }

  void set(int index, double item) {
    items[index] = item;
  }

  int size() {
    return size;
  }

  double[] toArray() {
    return Arrays.copyOf(items, size);
  }
}
