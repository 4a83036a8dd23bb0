package org.onshore.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onshore.domain.risk.LossStatistics;

class LossesTest {
  @Test
  void lossesFromOneToAHundredHaveTheFiguresOfTheTextbook() {
    double[] losses = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
    LossStatistics figures = Losses.of(losses, 0.95);
    assertThat(figures.valueAtRisk().value()).isEqualTo(95);
    assertThat(figures.expectedShortfall().value()).isCloseTo(98, within(1e-9));
    assertThat(figures.mean().value()).isCloseTo(50.5, within(1e-12));
  }

  @Test
  void theBorderCountsInPartWhereTheTailIsNotWhole() {
    LossStatistics figures = Losses.of(new double[] {1, 2, 3}, 0.5);
    assertThat(figures.valueAtRisk().value()).isEqualTo(2);
    assertThat(figures.expectedShortfall().value()).isCloseTo((0.5 * 2 + 3) / 1.5, within(1e-12));
  }

  @Test
  void sharesOf62And21And17AreConcentratedAt4574() {
    assertThat(Concentration.index(List.of(62.0, 21.0, 17.0))).isCloseTo(4574, within(1e-9));
    assertThat(Concentration.index(List.of(6.2, 2.1, 1.7))).isCloseTo(4574, within(1e-9));
    assertThat(Concentration.index(List.of(5.0))).isCloseTo(10_000, within(1e-9));
    assertThat(Concentration.index(List.of())).isZero();
  }

  /** Exponential losses of mean 1: value at risk is ln 20, expected shortfall one more. */
  @Test
  void intervalsCoverTheTruthAboutNineteenTimesInTwenty() {
    int covered = 0;
    int shortfalls = 0;
    for (int repeat = 0; repeat < 400; repeat++) {
      RandomGenerator random = HazardSampler.stream(7, repeat, "exponential");
      double[] losses =
          IntStream.range(0, 2000).mapToDouble(_ -> random.nextExponential()).toArray();
      LossStatistics figures = Losses.of(losses, 0.95);
      covered += holds(figures.valueAtRisk(), Math.log(20)) ? 1 : 0;
      shortfalls += holds(figures.expectedShortfall(), Math.log(20) + 1) ? 1 : 0;
    }
    assertThat(covered).isBetween(365, 397);
    assertThat(shortfalls).isBetween(360, 397);
  }

  private static boolean holds(LossStatistics.Estimate estimate, double truth) {
    return estimate.low() <= truth && truth <= estimate.high();
  }
}
