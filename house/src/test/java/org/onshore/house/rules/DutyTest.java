package org.onshore.house.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.trade.Article;
import org.onshore.domain.trade.LandedCost;
import org.onshore.engine.customs.Customs;

/** Duty of single articles by the shipped tables. */
class DutyTest {
  private static final Article CABLE = Asked.article("8544.42.90", "CN", 10_000, "2026-09-01");

  /** U.S. note 16(c): 15 percent of the weight. */
  @Test
  void theMetalGateOpensAtFifteenPercentOfTheWeight() {
    assertThat(Asked.landed(Asked.metal(CABLE, 0.15)).rate()).isEqualTo(0.526);
    LandedCost light = Asked.landed(Asked.metal(CABLE, 0.149));
    assertThat(light.rate()).isEqualTo(0.401);
    assertThat(Asked.headings(light)).contains("9903.82.03", "9903.05.31");
  }

  /** U.S. note 16(f): 15 percent in total with column 1, whatever else adds. */
  @Test
  void aTotalWithColumnOneLeavesOtherLayersAlone() {
    Article transformer = Asked.article("8504.34.00", "CN", 1_000, "2026-09-01");
    assertThat(Asked.landed(Asked.metal(transformer, 0.5)).rate()).isEqualTo(0.40);
  }

  /** U.S. note 52(k): what column 1 reaches by itself is declared under the other heading. */
  @Test
  void whatColumnOneReachesIsNotToppedUp() {
    LandedCost low = Asked.landed(Asked.article("8544.42.90", "JP", 1_000, "2026-09-01"));
    assertThat(low.rate()).isEqualTo(0.125);
    assertThat(Asked.headings(low)).contains("9903.05.49").doesNotContain("9903.05.48");
  }

  /** 19 CFR 134.1; HTSUS general note 11; U.S. note 52(h). */
  @Test
  void theUsmcaFreesColumnOneButNotTheDutyOnChina() {
    Article connector = Asked.article("8536.69.80", "CN", 10_000, "2026-09-01");
    LandedCost fromMexico = Asked.landed(Asked.usmca(connector, "MX"));
    assertThat(fromMexico.rate()).isEqualTo(0.375);
    assertThat(fromMexico.mpfUsd()).isZero();
    Article mexican = Asked.article("8536.69.80", "MX", 10_000, "2026-09-01");
    assertThat(Asked.headings(Asked.landed(Asked.usmca(mexican, ""))))
        .containsExactly("8536.69.80", "9903.05.94");
  }

  /** 19 CFR 24.23(b)(1): 33.58 to 651.50 USD in fiscal year 2026. */
  @Test
  void theProcessingFeeHasAFloorAndACap() {
    assertThat(Asked.landed(Asked.article("8534", "TW", 100, "2026-09-01")).mpfUsd())
        .isEqualTo(33.58);
    assertThat(Asked.landed(Asked.article("8534", "TW", 9e6, "2026-09-01")).mpfUsd())
        .isEqualTo(651.50);
  }

  @Test
  void dotsAndLengthOfTheNumberDoNotMatterWhereTheLinesAgree() {
    List<Double> rates = new ArrayList<>();
    for (String hts : List.of("8534", "8534.00", "85340000", "8534.00.00", "8534000020")) {
      rates.add(Asked.landed(Asked.article(hts, "CN", 1, "2026-09-01")).rate());
    }
    assertThat(rates).containsOnly(0.375);
  }

  @Test
  void whatIsNotKnownIsSaid() {
    assertThat(Asked.findings(Asked.article("7326.90.86", "CN", 1, "2026-09-01")))
        .containsExactly("hts-too-short");
    assertThat(Asked.findings(Asked.article("0101", "CN", 1, "2026-09-01")))
        .containsExactly("unknown-hts");
    assertThat(Asked.findings(Asked.article("85x", "XX", -1, "2026-09-01")))
        .containsExactly("not-hts", "unknown-country", "out-of-range");
    assertThat(Asked.findings(Asked.article("8534", "CN", 1, "2020-01-01")))
        .containsExactly("unknown-date");
    assertThat(Asked.findings(Asked.article("7419.80.50", "CN", 1, "2026-03-01")))
        .containsExactly("unknown-date");
    assertThat(Asked.findings(Asked.usmca(CABLE, "VN"))).containsExactly("not-usmca");
    assertThat(Asked.findings(Asked.chip(CABLE, 1, 1, "for fun")))
        .containsExactly("unknown-end-use");
  }

  /** Every line of an AI rack that has one rate is answered for every origin of the table. */
  @Test
  void layersThatApplySumToTheRate() throws IOException {
    for (String line : lines()) {
      for (String origin : List.of("CN", "TW", "VN", "JP", "DE", "MX", "MY", "RU", "US", "NP")) {
        Article article = Asked.metal(Asked.article(line, origin, 1_000, "2026-09-01"), 0.4);
        var landed = Customs.landed(article);
        if (landed.isOk()) {
          double sum =
              landed.get().layers().stream()
                  .filter(layer -> layer.applies())
                  .mapToDouble(layer -> layer.rate())
                  .sum();
          assertThat(landed.get().rate()).as(line + " " + origin).isCloseTo(sum, within(1e-9));
        } else {
          assertThat(landed.findings())
              .extracting(each -> each.code())
              .containsAnyOf("hts-too-short", "no-ad-valorem-rate");
        }
      }
    }
  }

  private static List<String> lines() throws IOException {
    try (InputStream stream = DutyTest.class.getResourceAsStream("/rules/rack-lines.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
