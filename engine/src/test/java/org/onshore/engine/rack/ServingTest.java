package org.onshore.engine.rack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.ServingJob;
import org.onshore.domain.rack.ServingPoint;

class ServingTest {
  private static ServingJob job(@Nullable Double firstToken, @Nullable Double token) {
    return new ServingJob(Given.LLAMA_70B, Precision.FP8, 2000, 500, firstToken, token);
  }

  /** One request reads every weight once: 8-bit layers, 16-bit embedding and logits. */
  @Test
  void aLoneTokenTakesAsLongAsReadingTheWeights() {
    double layers = 80 * (Given.LLAMA_70B.attentionWeights() + Given.LLAMA_70B.expertWeights());
    double bytes = layers + 2 * Given.LLAMA_70B.embeddingWeights();
    double context = 2250 * 2 * 1024 * 80;
    double expected = (bytes + context) / (0.9 * 3350e9);
    assertThat(new Serving(Given.H100, job(null, null), 1).tokenSeconds(1))
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void keysAndValuesFillWhatTheWeightsLeave() {
    Serving serving = new Serving(Given.H100, job(null, null), 8);
    int most = serving.mostRequests();
    assertThat(serving.memoryGib(most)).isLessThanOrEqualTo(0.9 * 80);
    assertThat(serving.memoryGib(most + 1)).isGreaterThan(0.9 * 80);
    assertThat(new Serving(Given.H100, job(null, null), 1).mostRequests()).isPositive();
  }

  @Test
  void aTighterTargetNeverGivesMoreTokens() {
    double before = Double.POSITIVE_INFINITY;
    for (double token : new double[] {0.5, 0.1, 0.05, 0.02, 0.01}) {
      double rate =
          ServingSearch.find(Given.H100, job(5.0, token), 8, 1)
              .map(ServingPoint::tokensPerSecondPerAccelerator)
              .orElse(0.0);
      assertThat(rate).isLessThanOrEqualTo(before);
      before = rate;
    }
    assertThat(ServingSearch.find(Given.H100, job(5.0, 1e-6), 8, 1)).isEmpty();
  }

  @Test
  void whatIsFoundKeepsItsTargets() {
    ServingPoint point = ServingSearch.find(Given.H100, job(1.0, 0.03), 8, 0.5).orElseThrow();
    assertThat(point.firstTokenSeconds()).isLessThanOrEqualTo(1.0);
    assertThat(point.tokenSeconds()).isLessThanOrEqualTo(0.03);
    assertThat(point.memoryGib()).isLessThanOrEqualTo(72);
  }

  /** A mixture reads the experts its batch meets: with many requests all, with one two of eight. */
  @Test
  void aMixtureReadsTheExpertsItMeets() {
    var job = new ServingJob(Given.MIXTURE, Precision.BF16, 500, 500, null, null);
    double one = new Serving(Given.H100, job, 8).tokenSeconds(1);
    double many = new Serving(Given.H100, job, 8).tokenSeconds(32);
    double weights = 2 * (Given.MIXTURE.weights() - Given.MIXTURE.activeWeights()) / 8;
    assertThat(many - one).isGreaterThan(0.95 * weights / (0.9 * 3350e9));
  }
}
