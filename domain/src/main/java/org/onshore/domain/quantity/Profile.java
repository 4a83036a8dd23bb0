package org.onshore.domain.quantity;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A number for every period: mostly the same one, sometimes with steps (capacity, a cost that a
 * scenario changes for some weeks). Positive infinity stands for "no limit".
 */
public final class Profile {
  private final double base;
  private final double @Nullable [] values;

  private Profile(double base, double @Nullable [] values) {
    this.base = base;
    this.values = values;
  }

  public static Profile constant(double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("a profile's value is not a number");
    }
    return new Profile(value, null);
  }

  /** One value per period of the horizon; past its end the last one holds. */
  public static Profile of(double[] values) {
    if (values.length == 0 || Arrays.stream(values).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("a profile wants numbers: " + Arrays.toString(values));
    }
    double first = values[0];
    boolean flat = Arrays.stream(values).allMatch(value -> value == first);
    return flat ? constant(first) : new Profile(values[values.length - 1], values.clone());
  }

  public double at(Period period) {
    return values == null || period.index() >= values.length ? base : values[period.index()];
  }

  public boolean isConstant() {
    return values == null;
  }

  /** The same profile with the operator applied in the periods whose first day the window holds. */
  public Profile change(Calendar calendar, Window window, DoubleUnaryOperator operator) {
    double[] changed = new double[calendar.length().value()];
    for (Period period : calendar.periods()) {
      double value = at(period);
      changed[period.index()] =
          calendar.holds(window, period) ? operator.applyAsDouble(value) : value;
    }
    return of(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Profile profile
        && base == profile.base
        && Arrays.equals(values, profile.values);
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(base) + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return values == null ? Double.toString(base) : Arrays.toString(values);
  }
}
