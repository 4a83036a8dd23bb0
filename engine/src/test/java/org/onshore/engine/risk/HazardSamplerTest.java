package org.onshore.engine.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.HazardScope;

class HazardSamplerTest {
  private static final Hazard FIRE =
      new Hazard("fire", HazardScope.SITE, "FAB", 1, 10, 20, 60, 0.5, "");

  @Test
  void durationsReachFromTheLeastOverTheLikeliestToTheLongest() {
    assertThat(HazardSampler.duration(FIRE, 0)).isEqualTo(10);
    assertThat(HazardSampler.duration(FIRE, 0.2)).isCloseTo(20, within(1e-12));
    assertThat(HazardSampler.duration(FIRE, 1)).isEqualTo(60);
  }

  @Test
  void theMeanDurationIsAThirdOfTheSum() {
    double mean =
        IntStream.range(0, 10_000)
            .mapToDouble(i -> HazardSampler.duration(FIRE, (i + 0.5) / 10_000))
            .average()
            .orElseThrow();
    assertThat(mean).isCloseTo(30, within(1e-3));
  }

  @Test
  void aStreamBelongsToItsKeyAlone() {
    RandomGenerator one = HazardSampler.stream(1, 5, "fire");
    RandomGenerator same = HazardSampler.stream(1, 5, "fire");
    assertThat(one.nextLong()).isEqualTo(same.nextLong());
    assertThat(one.nextLong())
        .isNotEqualTo(HazardSampler.stream(1, 6, "fire").nextLong())
        .isNotEqualTo(HazardSampler.stream(2, 5, "fire").nextLong())
        .isNotEqualTo(HazardSampler.stream(1, 5, "flood").nextLong());
  }
}
