package org.onshore.report.table;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Period;

/**
 * A column of a result table: its name, what it means, and how to take it from a row.
 *
 * @param <R> row
 */
public sealed interface Column<R> {
  String name();

  /** What it means in the trade. */
  String meaning();

  /** Unit of its numbers, or why there is none; "" for a column that holds none. */
  String unit();

  static <R> Column<R> text(String name, String meaning, Function<R, String> value) {
    return new Text<>(name, meaning, value);
  }

  static <R> Column<R> whole(String name, String unit, String meaning, ToIntFunction<R> value) {
    return new Whole<>(name, unit, meaning, value);
  }

  static <R> Column<R> real(String name, String unit, String meaning, ToDoubleFunction<R> value) {
    return new Real<>(name, unit, meaning, value::applyAsDouble);
  }

  /** A number that may be not known: blank then, never 0. */
  static <R> Column<R> known(
      String name, String unit, String meaning, Function<R, @Nullable Double> value) {
    return new Real<>(name, unit, meaning, value);
  }

  /** A yes or no that may be neither. */
  static <R> Column<R> flag(String name, String meaning, Function<R, @Nullable Boolean> value) {
    return new Flag<>(name, meaning, value);
  }

  /** The first day of a period. */
  static <R> Column<R> day(String name, String meaning, Function<R, Period> value) {
    return new Day<>(name, meaning, value);
  }

  /** Words or names. */
  record Text<R>(String name, String meaning, Function<R, String> value) implements Column<R> {
    @Override
    public String unit() {
      return "";
    }
  }

  /** An index or a count. */
  record Whole<R>(String name, String unit, String meaning, ToIntFunction<R> value)
      implements Column<R> {}

  /** A quantity; null where it is not known. */
  record Real<R>(String name, String unit, String meaning, Function<R, @Nullable Double> value)
      implements Column<R> {}

  /** True, false, or null for neither. */
  record Flag<R>(String name, String meaning, Function<R, @Nullable Boolean> value)
      implements Column<R> {
    @Override
    public String unit() {
      return "";
    }
  }

  /** The first day of a period, as an ISO 8601 date. */
  record Day<R>(String name, String meaning, Function<R, Period> value) implements Column<R> {
    @Override
    public String unit() {
      return "";
    }
  }
}
