package org.onshore.engine.customs;

import java.util.Optional;

/** Numbers of the Harmonized Tariff Schedule: digits inside, dots for a reader. */
final class Hts {
  private static final int FEWEST = 4;
  private static final int MOST = 10;

  private Hts() {}

  /** The digits of a number with or without dots; empty if they are not 4 to 10. */
  static Optional<String> findDigits(String written) {
    String digits = written.strip().replaceAll("[.\\s]", "");
    boolean sound =
        digits.length() >= FEWEST
            && digits.length() <= MOST
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return sound ? Optional.of(digits) : Optional.empty();
  }

  /** 84733011 as 8473.30.11, ten digits as 7326.90.8688. */
  static String dotted(String digits) {
    StringBuilder text = new StringBuilder(digits);
    if (digits.length() > 6) {
      text.insert(6, '.');
    }
    if (digits.length() > 4) {
      text.insert(4, '.');
    }
    return text.toString();
  }
}
