package org.onshore.input.schema;

/**
 * The numbers a column takes.
 *
 * @param low least number
 * @param lowIncluded whether the least itself is taken
 * @param high greatest number, taken
 */
public record Range(double low, boolean lowIncluded, double high) {
  /** Beyond it, sums of doubles lose the cents. */
  public static final double LARGEST = 1e15;

  public static final Range ANY = new Range(-LARGEST, true, LARGEST);
  public static final Range NOT_NEGATIVE = new Range(0, true, LARGEST);
  public static final Range POSITIVE = new Range(0, false, LARGEST);
  public static final Range SHARE = new Range(0, true, 1);

  public static Range between(double low, double high) {
    return new Range(low, true, high);
  }

  public boolean contains(double number) {
    return (lowIncluded ? number >= low : number > low) && number <= high;
  }

  /** To be read after "must be", e.g. {@code 0 or more}. */
  public String words() {
    boolean open = high >= LARGEST;
    if (low <= -LARGEST) {
      return open ? "at most 1e15 in size" : "at most " + plain(high);
    }
    if (lowIncluded) {
      return open ? plain(low) + " or more" : "from " + plain(low) + " to " + plain(high);
    }
    return "more than " + plain(low) + (open ? "" : " and at most " + plain(high));
  }

  /** A number as one would write it: 3 rather than 3.0. */
  public static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
