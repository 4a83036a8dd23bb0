package org.onshore.lp;

import java.util.Objects;

/** What may be said of a column or a row; anything else is refused with its name and value. */
final class Bounds {

  private Bounds() {}

  static void check(String kind, Object key, double lower, double upper) {
    Objects.requireNonNull(key, kind + " without a key");
    // The comparison is false for NaN too.
    if (!(lower <= upper)
        || lower == Double.POSITIVE_INFINITY
        || upper == Double.NEGATIVE_INFINITY) {
      throw new IllegalArgumentException(
          "%s %s cannot lie between %s and %s".formatted(kind, key, lower, upper));
    }
  }

  static void checkFinite(String what, Object key, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("%s of %s is %s".formatted(what, key, number));
    }
  }

  static void checkIndex(String kind, int index, int count) {
    if (index < 0 || index >= count) {
      throw new IndexOutOfBoundsException("no %s %d: there are %d".formatted(kind, index, count));
    }
  }

  static void checkShape(String what, int size, int expected) {
    if (size != expected) {
      throw new IllegalArgumentException("%d %s, expected %d".formatted(size, what, expected));
    }
  }
}
