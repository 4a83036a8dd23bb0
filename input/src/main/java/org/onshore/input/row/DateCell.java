package org.onshore.input.row;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;

/** Reads dates: year-month-day, ISO 8601. */
final class DateCell {
  /** Stands for no date among epoch days. */
  static final int NONE = Integer.MIN_VALUE;

  static final Rule NOT_A_DATE =
      Rule.error(
          "not-a-date",
          "The cell wants a date as year-month-day (ISO 8601), of a day that exists, from 1900 to"
              + " 2200.",
          "demand.csv\ndemand,part,site,due,quantity\nD1,RACK,DC,1/2/2027,4",
          "Write 2027-02-01.");
  static final List<Rule> RULES = List.of(NOT_A_DATE);

  private DateCell() {}

  /** Days since 1970-01-01, or {@link #NONE} after a fault. */
  static int parse(Column column, String text, Fault fault) {
    int day = parse(text);
    if (day == NONE) {
      fault.report(
          NOT_A_DATE, text, column.name() + " is '" + text + "', not a date", advice(text));
    }
    return day;
  }

  /** Days since 1970-01-01, or {@link #NONE} if the text is not a date. */
  static int parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return NONE;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) {
      return NONE;
    }
    if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
      return NONE;
    }
    return (int) LocalDate.of(year, month, day).toEpochDay();
  }

  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static String advice(String text) {
    String bare = text.strip();
    if (bare.length() > 10 && parse(bare.substring(0, 10)) != NONE) {
      return bare.substring(0, 10) + ", without what follows";
    }
    if (!bare.equals(text) && parse(bare) != NONE) {
      return bare + ", without the blanks";
    }
    String[] pieces = bare.split("[-/.]", -1);
    if (pieces.length == 3) {
      String first = iso(pieces[0], pieces[1], pieces[2]);
      String american = iso(pieces[2], pieces[0], pieces[1]);
      String european = iso(pieces[2], pieces[1], pieces[0]);
      if (!first.isEmpty()) {
        return first;
      }
      if (!american.isEmpty() && !european.isEmpty() && !american.equals(european)) {
        return american + ", or " + european + "; dates are year-month-day";
      }
      if (!american.isEmpty() || !european.isEmpty()) {
        return (american.isEmpty() ? european : american) + ": dates are year-month-day";
      }
    }
    return "a day like 2027-03-01";
  }

  private static String iso(String year, String month, String day) {
    if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%s-%2s-%2s", year, month, day).replace(' ', '0');
    return parse(text) == NONE ? "" : text;
  }
}
