package org.onshore.engine.customs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;
import org.onshore.domain.trade.Article;

/** What may be wrong with a question about an article. */
final class ArticleChecks {
  private static final List<String> COUNTRIES = Arrays.asList(Locale.getISOCountries());

  private ArticleChecks() {}

  static List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    if (Hts.findDigits(article.hts()).isEmpty()) {
      findings.add(
          error(
              "not-hts",
              "--hts",
              "'" + article.hts() + "' is no tariff number",
              article.hts(),
              "4 to 10 digits, with or without dots"));
    }
    country("--origin", article.origin(), findings);
    if (!article.from().isEmpty()) {
      country("--from", article.from(), findings);
    }
    if (!(article.valueUsd() >= 0) || Double.isInfinite(article.valueUsd())) {
      outOfRange("--value", article.valueUsd(), "a customs value of 0 or more", findings);
    }
    Double share = article.metalShare();
    if (share != null && !(share >= 0 && share <= 1)) {
      outOfRange("--metal-share", share, "a share of the weight from 0 to 1", findings);
    }
    Double tpp = article.processingPerformance();
    if (tpp != null && !(tpp >= 0)) {
      outOfRange("--processing-performance", tpp, "0 or more", findings);
    }
    Double bandwidth = article.memoryBandwidthGbPerS();
    if (bandwidth != null && !(bandwidth >= 0)) {
      outOfRange("--memory-bandwidth", bandwidth, "0 or more GB/s", findings);
    }
    if (!article.endUse().isEmpty() && EndUses.find(article.endUse()).isEmpty()) {
      findings.add(
          error(
              "unknown-end-use",
              "--end-use",
              "unknown end use '" + article.endUse() + "'",
              article.endUse(),
              "one of " + String.join(", ", EndUses.NAMES)));
    }
    List<String> parties = List.of("CA", "MX");
    if (article.usmca()
        && !parties.contains(article.origin())
        && !parties.contains(article.from())) {
      findings.add(
          error(
              "not-usmca",
              "--usmca",
              "a claim under the USMCA wants goods that come from Canada or Mexico, not from '"
                  + (article.from().isEmpty() ? article.origin() : article.from())
                  + "'",
              article.from(),
              "--from MX or --from CA"));
    }
    return findings;
  }

  private static void country(String option, String code, List<Finding> findings) {
    if (!COUNTRIES.contains(code)) {
      findings.add(
          error(
              "unknown-country",
              option,
              "'" + code + "' is not a country code of ISO 3166-1",
              code,
              code.equals("UK") ? "GB" : "two capital letters, as CN, TW, MX"));
    }
  }

  private static void outOfRange(
      String option, double value, String expected, List<Finding> findings) {
    findings.add(
        error(
            "out-of-range",
            option,
            option + " is " + value + ", expected " + expected,
            Double.toString(value),
            ""));
  }

  static Finding unknownNumber(String hts) {
    return error(
        "unknown-hts",
        "--hts",
        "no rate is known for the tariff number '" + hts + "'",
        hts,
        "a number of chapters 39, 70, 73, 74, 76, 84, 85, 90 or 94: others are not in the data");
  }

  static Finding unknownDate(Article article, String why) {
    return error("unknown-date", "--date", why, article.date().toString(), "");
  }

  static Finding noShare(Article article, String line, String kind) {
    return error(
        "no-ad-valorem-rate",
        "--hts",
        "the rate of " + line + " for goods of " + article.origin() + " is no share of the value",
        article.hts(),
        "the tariff itself: its rate is " + kind);
  }

  static Finding tooShort(Article article, String differing) {
    return error(
        "hts-too-short",
        "--hts",
        "the lines under " + article.hts() + " pay different rates: " + differing,
        article.hts(),
        "more digits");
  }

  private static Finding error(
      String code, String option, String message, String value, String advice) {
    return new Finding(code, Severity.ERROR, Source.file(option), message, value, advice, null);
  }
}
