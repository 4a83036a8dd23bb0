package org.onshore.lp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The columns of a model, one array a property. Shape of each: [columns]. */
@SuppressWarnings("ArrayRecordComponent") // Never leaves this room, never compared, never changed.
record Columns(Object[] keys, double[] lower, double[] upper, double[] cost, BitSet integer) {

  int count() {
    return keys.length;
  }

  /** These columns and more behind them. */
  Columns plus(Columns more) {
    if (more.count() == 0) {
      return this;
    }
    BitSet whole = (BitSet) integer.clone();
    more.integer.stream().forEach(column -> whole.set(count() + column));
    return new Columns(
        Rows.joined(keys, more.keys),
        Rows.joined(lower, more.lower),
        Rows.joined(upper, more.upper),
        Rows.joined(cost, more.cost),
        whole);
  }

  /** Columns in the making. */
  static final class Builder {

    private final List<Object> keys = new ArrayList<>();
    private final DoubleList lower = new DoubleList();
    private final DoubleList upper = new DoubleList();
    private final DoubleList cost = new DoubleList();
    private final BitSet integer = new BitSet();

    void add(Object key, double low, double high, double price, boolean whole) {
      Bounds.check("column", key, low, high);
      Bounds.checkFinite("cost", key, price);
      integer.set(keys.size(), whole);
      keys.add(key);
      lower.add(low);
      upper.add(high);
      cost.add(price);
    }

    void addCost(int column, double price) {
      Bounds.checkIndex("column", column, keys.size());
      Bounds.checkFinite("cost", keys.get(column), price);
      cost.set(column, cost.get(column) + price);
    }

    int count() {
      return keys.size();
    }

    Object key(int column) {
      return keys.get(column);
    }

    Columns build() {
      return new Columns(
          keys.toArray(),
          lower.toArray(),
          upper.toArray(),
          cost.toArray(),
          (BitSet) integer.clone());
    }
  }

  @Override
  public String toString() {
    return Arrays.toString(keys);
  }
}
