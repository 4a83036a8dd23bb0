package org.onshore.lp;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Numbers by index that never change: one a column, or one a row. Shape: [size]. */
public final class Values {

  /** No values at all. */
  public static final Values NONE = new Values(new double[0]);

  private final double[] numbers;

  private Values(double[] numbers) {
    this.numbers = numbers;
  }

  /** A copy of these numbers. */
  public static Values of(double... numbers) {
    return numbers.length == 0 ? NONE : new Values(numbers.clone());
  }

  /** These numbers themselves; the caller gives them away. */
  static Values owning(double[] numbers) {
    return numbers.length == 0 ? NONE : new Values(numbers);
  }

  /** How many there are. */
  public int size() {
    return numbers.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return numbers.length == 0;
  }

  /** The number at an index. */
  public double get(int index) {
    Objects.checkIndex(index, numbers.length);
    return numbers[index];
  }

  /** All of them, in order of index. */
  public DoubleStream stream() {
    return Arrays.stream(numbers);
  }

  /** A copy as an array. */
  public double[] toArray() {
    return numbers.clone();
  }

  /** The array itself, for reading within this room. */
  double[] array() {
    return numbers;
  }

  /** Whether each number has the same bits: what a deterministic solver must give twice. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Values values && Arrays.equals(numbers, values.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }

  @Override
  public String toString() {
    if (numbers.length <= 20) {
      return Arrays.toString(numbers);
    }
    return numbers.length + " values beginning " + Arrays.toString(Arrays.copyOf(numbers, 20));
  }
}
