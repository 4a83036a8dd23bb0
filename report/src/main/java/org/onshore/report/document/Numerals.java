package org.onshore.report.document;

import java.util.Locale;

/** Numbers for people: thousands separators, readable magnitudes, no more digits than matter. */
public final class Numerals {
  private Numerals() {}

  /** 1,234 USD, 12.3 k USD, 4.56 M USD, 7.89 bn USD; below 1,000 with cents where they matter. */
  public static String money(double usd) {
    return magnitude(usd) + " USD";
  }

  /** A large number in three digits or so: 950, 12.3 k, 4.56 M, 7.89 bn. */
  public static String magnitude(double value) {
    double size = Math.abs(value);
    if (size >= 999.5e6) {
      return digits(value / 1e9) + " bn";
    }
    if (size >= 999.5e3) {
      return digits(value / 1e6) + " M";
    }
    if (size >= 9_999.5) {
      return digits(value / 1e3) + " k";
    }
    return amount(value);
  }

  /** 1,234 or 12.3 or 0.123: whole where whole or large, else three digits that count. */
  public static String amount(double value) {
    if (!Double.isFinite(value)) {
      return value > 0 ? "no limit" : "not known";
    }
    double whole = Math.rint(value);
    if (Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(value)) || Math.abs(value) >= 999.5) {
      return String.format(Locale.ROOT, "%,.0f", whole + 0.0);
    }
    return digits(value);
  }

  /** 1,234. */
  public static String amount(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** 61.8 %; more digits next to 0 and 1, so that nearly all is not all. */
  public static String share(double share) {
    double percent = 100 * share;
    if (percent == 0 || percent == 100) {
      return String.format(Locale.ROOT, "%.0f %%", percent);
    }
    if (percent > 99.9 && percent < 100) {
      return String.format(Locale.ROOT, "%.2f %%", Math.min(99.99, percent));
    }
    return Math.abs(percent) < 0.05
        ? String.format(Locale.ROOT, "%.2g %%", percent)
        : String.format(Locale.ROOT, "%.1f %%", percent);
  }

  private static String digits(double value) {
    double size = Math.abs(value);
    if (size >= 99.95) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    if (size >= 9.995) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
    return size >= 0.01
        ? String.format(Locale.ROOT, "%.2f", value)
        : String.format(Locale.ROOT, "%.2g", value);
  }
}
