package org.onshore.report.document;

import java.time.LocalDate;

/** What a figure or a cell holds: a program gets it exact, a reader in readable magnitude. */
public sealed interface Value {
  /** US dollars. */
  record Money(double usd) implements Value {}

  /**
   * So much of something.
   *
   * @param unit as it stands behind the number; "" for a pure number
   */
  record Amount(double quantity, String unit) implements Value {}

  /**
   * A part of a whole.
   *
   * @param share 0..1
   */
  record Share(double share) implements Value {}

  /** Words, as they are. */
  record Text(String text) implements Value {}

  /** Words with a tone: passes, fails. */
  record Verdict(boolean good, String words) implements Value {}

  /** A day. */
  record Day(LocalDate date) implements Value {}

  /**
   * Not known, which is not zero.
   *
   * @param why in a few words; "" where nothing is meant to stand
   */
  record Unknown(String why) implements Value {}

  static Value money(double usd) {
    return Double.isFinite(usd) ? new Money(usd) : new Unknown("not known");
  }

  static Value amount(double quantity, String unit) {
    return new Amount(quantity, unit);
  }

  static Value count(double quantity) {
    return new Amount(quantity, "");
  }

  static Value count(long quantity) {
    return new Amount((double) quantity, "");
  }

  static Value share(double share) {
    return Double.isFinite(share) ? new Share(share) : new Unknown("not known");
  }

  static Value text(String text) {
    return new Text(text);
  }

  static Value unknown(String why) {
    return new Unknown(why);
  }
}
