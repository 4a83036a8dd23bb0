package org.onshore.input.row;

import java.util.List;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Range;
import org.onshore.input.schema.Type;

/** Reads numbers: digits, a point, an exponent; nothing else. */
public final class NumberCell {
  static final Rule NOT_A_NUMBER =
      Rule.error(
          "not-a-number",
          "The cell wants a number: digits with a decimal point or an exponent, without thousands"
              + " separators, units or signs of money.",
          "parts.csv\npart,cost_usd\nGPU,\"4,000\"",
          "Write 4000, or 4e3.");
  static final Rule NOT_WHOLE =
      Rule.error(
          "not-whole",
          "The cell wants a number without a fraction.",
          "demand.csv\ndemand,part,site,due,quantity,priority\nD1,RACK,DC,2027-02-01,4,1.5",
          "Round it.");
  static final Rule OUT_OF_RANGE =
      Rule.error(
          "out-of-range",
          "The number is outside what the column takes: a negative quantity, a yield of 0, a share"
              + " over 1, something beyond 1e15.",
          "processes.csv\nprocess,site,part,kind,cost_usd,yield\nmake,FAB,RACK,make,900,0",
          "Look up the range in the manual of the tables.");
  static final List<Rule> RULES = List.of(NOT_A_NUMBER, NOT_WHOLE, OUT_OF_RANGE);

  private static final double[] POWERS = powers();

  private NumberCell() {}

  /** The number, or NaN after a fault. */
  static double parse(Column column, String text, Fault fault) {
    double number = parse(text);
    if (Double.isNaN(number)) {
      fault.report(
          NOT_A_NUMBER, text, column.name() + " is '" + text + "', not a number", advice(text));
      return number;
    }
    if (column.type() instanceof Type.Whole && number != Math.rint(number)) {
      fault.report(
          NOT_WHOLE,
          text,
          column.name() + " is " + text + ", but must be a whole number",
          Range.plain(Math.rint(number)));
      return Double.NaN;
    }
    if (!column.range().contains(number)) {
      Range wanted = Math.abs(number) > Range.LARGEST ? Range.ANY : column.range();
      fault.report(
          OUT_OF_RANGE,
          text,
          column.name() + " is " + text + ", but must be " + wanted.words(),
          rangeAdvice(column.range(), number));
      return Double.NaN;
    }
    return number;
  }

  private static String rangeAdvice(Range range, double number) {
    if (range.high() == 1 && number > 1 && number <= 100) {
      return Double.toString(number / 100) + ", if " + Range.plain(number) + " % is meant";
    }
    if (number < 0 && range.contains(-number)) {
      return Range.plain(-number) + ", without the sign";
    }
    return "";
  }

  /** The number the text is, or NaN if it is none. */
  public static double parse(String text) {
    int length = text.length();
    int i = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    long digits = 0;
    int count = 0;
    int scale = 0;
    boolean point = false;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = count < 18 ? digits * 10 + (c - '0') : digits;
        count++;
        scale += point ? 1 : 0;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    if (i == length && digits < 1L << 53 && count <= 18 && scale < POWERS.length) {
      double number = digits / POWERS[scale];
      return text.charAt(0) == '-' ? -number : number;
    }
    return i == length || isExponent(text, i) ? Double.parseDouble(text) : Double.NaN;
  }

  private static boolean isExponent(String text, int at) {
    int i = at;
    if (text.charAt(i) != 'e' && text.charAt(i) != 'E') {
      return false;
    }
    i++;
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int digits = text.length() - i;
    for (; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return digits > 0 && digits < 6;
  }

  private static String advice(String text) {
    String bare = text.strip();
    if (!bare.equals(text) && !Double.isNaN(parse(bare))) {
      return bare + ", without the blanks";
    }
    if (bare.indexOf(',') >= 0 && !Double.isNaN(parse(bare.replace(",", "")))) {
      return withoutComma(bare);
    }
    if (bare.endsWith("%") && !Double.isNaN(parse(bare.substring(0, bare.length() - 1).strip()))) {
      double percent = parse(bare.substring(0, bare.length() - 1).strip());
      return percent / 100 + ": a share is written as a fraction of 1";
    }
    if (bare.startsWith("$") && !Double.isNaN(parse(bare.substring(1).strip()))) {
      return bare.substring(1).strip() + ", without the sign of money";
    }
    String head = numberAtStart(bare);
    if (!head.isEmpty()) {
      return head + ", without anything after it";
    }
    return "";
  }

  private static String withoutComma(String text) {
    int last = text.lastIndexOf(',');
    boolean thousands = text.length() - last == 4 || text.indexOf(',') != last;
    if (thousands || text.indexOf('.') >= 0) {
      return text.replace(",", "") + ", without the comma";
    }
    return text.replace(',', '.') + ", with a decimal point";
  }

  private static String numberAtStart(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return Double.isNaN(parse(text.substring(0, end))) ? "" : text.substring(0, end);
  }

  private static double[] powers() {
    double[] powers = new double[23];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }
}
