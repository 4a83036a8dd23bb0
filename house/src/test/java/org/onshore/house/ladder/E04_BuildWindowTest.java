package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A generation is built from its first samples until the end of its window. */
class E04_BuildWindowTest {
  private static String program(String samples) {
    return """
    name: build window
    start: 2027-01-04
    periods: 6
    holding_rate_per_year: 0.365
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 1000
    -- generations
    generation, part, samples_from, build_from, build_until
    G1, rack, %s, 2027-01-18, 2027-02-01
    -- processes
    process, site,  part, kind, cost_usd
    build,   PLANT, rack, buy,  0
    -- demand
    demand, part, site,  due,        quantity, late_cost_usd_per_period
    EARLY,  rack, PLANT, 2027-01-04, 2,        1
    LAST,   rack, PLANT, 2027-02-08, 3,        100
    """
        .formatted(samples);
  }

  /** Samples from period 1; the window ends with 3, so LAST (due in 5) waits 2 weeks at 7. */
  @Test
  void nothingIsStartedBeforeTheSamplesOrAfterTheEnd() {
    Plan plan = Rung.plan(program("2027-01-11"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @1: 2
            start build @3: 3
            deliver EARLY US @1: 2
            deliver LAST US @5: 3
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            holding: 42
            late: 2
            """);
  }

  @Test
  void withoutSamplesTheWindowBeginsWithVolume() {
    assertThat(PlanLines.flows(Rung.plan(program("")))).startsWith("start build @2: 2\n");
  }
}
