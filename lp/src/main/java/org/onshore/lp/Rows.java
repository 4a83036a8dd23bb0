package org.onshore.lp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a model, one array a property. Shape of each: [rows]. */
@SuppressWarnings("ArrayRecordComponent") // Never leaves this room, never compared, never changed.
record Rows(Object[] keys, double[] lower, double[] upper) {

  int count() {
    return keys.length;
  }

  /** These rows and more behind them. */
  Rows plus(Rows more) {
    return more.count() == 0
        ? this
        : new Rows(joined(keys, more.keys), joined(lower, more.lower), joined(upper, more.upper));
  }

  static double[] joined(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  static Object[] joined(Object[] first, Object[] second) {
    Object[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** Rows in the making. */
  static final class Builder {

    private final List<Object> keys = new ArrayList<>();
    private final DoubleList lower = new DoubleList();
    private final DoubleList upper = new DoubleList();

    void add(Object key, double low, double high) {
      Bounds.check("row", key, low, high);
      keys.add(key);
      lower.add(low);
      upper.add(high);
    }

    int count() {
      return keys.size();
    }

    Object key(int row) {
      return keys.get(row);
    }

    Rows build() {
      return new Rows(keys.toArray(), lower.toArray(), upper.toArray());
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(keys);
  }
}
