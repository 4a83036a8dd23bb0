package org.onshore.report.table;

import java.math.BigDecimal;

/**
 * Numbers for programs to read: the shortest digits that read back as the same double, in plain
 * notation from 1e-9 to 1e18, without thousands separators, whole numbers without ".0".
 */
public final class PlainNumber {
  private static final double WHOLE = 1L << 53;
  private static final double LEAST_PLAIN = 1e-9;
  private static final double MOST_PLAIN = 1e18;

  private PlainNumber() {}

  /**
   * The number as text; "inf" and "-inf" for no limit.
   *
   * @throws IllegalArgumentException if it is not a number
   */
  public static String text(double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException("not a number where one is to be written");
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == Math.rint(value) && Math.abs(value) <= WHOLE) {
      return Long.toString((long) value);
    }
    String shortest = Double.toString(value);
    double size = Math.abs(value);
    if (shortest.indexOf('E') < 0 || size < LEAST_PLAIN || size >= MOST_PLAIN) {
      return shortest;
    }
    return new BigDecimal(shortest).stripTrailingZeros().toPlainString();
  }
}
