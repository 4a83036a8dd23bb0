package org.onshore.house.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;

/** The plan against every whole plan there is. */
class BruteForceTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static double planned(TinyChain chain) {
    return Sourcing.plan(chain.program(), SourcingOptions.defaults()).objectiveUsd();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onANetworkThePlanIsTheBestWholePlan(long seed) {
    TinyChain chain = TinyChain.draw(seed, 1);
    assertThat(planned(chain)).isCloseTo(chain.leastUsd(), within(1e-6));
  }

  /** With two chips in a rack half a rack may be best: no whole plan costs less. */
  @ParameterizedTest
  @MethodSource("seeds")
  void noWholePlanIsBetter(long seed) {
    TinyChain chain = TinyChain.draw(seed, 2);
    assertThat(planned(chain)).isLessThanOrEqualTo(chain.leastUsd() + 1e-6);
  }
}
