package org.onshore.engine.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onshore.domain.plan.EconomyJobs;

/** Multipliers as published, and one industry by hand. */
class InputOutputTest {
  private static Map<String, Double> bought(String commodity, double usd) {
    Map<String, Double> bought = new LinkedHashMap<>();
    bought.put(commodity, usd);
    return bought;
  }

  /** Output multipliers of the domestic requirements of 2024, Bureau of Economic Analysis. */
  @ParameterizedTest
  @CsvSource({"334, 1.310", "335, 1.849", "332, 1.971", "23, 1.723"})
  void columnSumsAreThePublishedMultipliers(String commodity, double multiplier) {
    InputOutput model = UsEconomy.shipped().model();
    assertThat(model.multiplier(commodity)).isCloseTo(multiplier, within(5e-4));
  }

  /**
   * An industry that needs 0.2 of itself a dollar and pays 0.3: R = 1.25. A dollar bought makes
   * 1.25 of output and 0.375 of pay; a dollar spent pays 0.375 again, so that 0.6 is spent in all.
   */
  @Test
  void oneIndustryClosesByHand() {
    var model =
        new InputOutput(
            List.of("A"),
            List.of("A"),
            new double[][] {{1.25}},
            new double[] {0.3},
            new double[] {1});
    Map<String, Double> dollar = bought("A", 1);
    double[] output = model.output(dollar);
    assertThat(output).containsExactly(1.25);
    assertThat(model.indirect(output, dollar)).containsExactly(0.25);
    assertThat(model.induced(output)[0]).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void twiceThePurchasesSupportTwiceTheJobs() {
    UsEconomy economy = UsEconomy.shipped();
    EconomyJobs one = SupportedJobs.of(bought("334", 1e9), economy);
    EconomyJobs two = SupportedJobs.of(bought("334", 2e9), economy);
    assertThat(two.indirectJobYears()).isCloseTo(2 * one.indirectJobYears(), within(1e-6));
    assertThat(two.inducedJobYears()).isCloseTo(2 * one.inducedJobYears(), within(1e-6));
    assertThat(one.indirectJobYears()).isPositive();
    assertThat(one.ownEmploymentShare()).isBetween(0.0, 1.0);
    assertThat(one.recalledShare()).isLessThanOrEqualTo(one.ownEmploymentShare());
  }

  /** The mean of the others times their output and the figures given make up all employment. */
  @Test
  void allEmploymentIsShared() {
    UsEconomy economy = UsEconomy.shipped();
    EconomyJobs jobs = SupportedJobs.of(bought("23", 1e6), economy);
    assertThat(jobs.industries()).hasSize(71);
    assertThat(jobs.industries())
        .extracting(EconomyJobs.Industry::confidence)
        .contains("read", "recalled", "mean");
  }
}
