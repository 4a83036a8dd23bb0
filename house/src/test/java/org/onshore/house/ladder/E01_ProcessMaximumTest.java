package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Most units a process starts in a week. */
class E01_ProcessMaximumTest {
  private static final String PROGRAM =
      """
      name: process maximum
      start: 2027-01-04
      periods: 2
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      board, 1000
      -- processes
      process, site,  part,  kind, cost_usd, maximum_per_period
      cheap,   PLANT, board, buy,  10,       4
      dear,    PLANT, board, buy,  30,
      -- demand
      demand, part,  site,  due,        quantity
      D1,     board, PLANT, 2027-01-11, 10
      """;

  /** 4 at 10 in time, 4 at 10 + 7 a week ahead, and only then 2 at 30. */
  @Test
  void theNextBestWayTakesWhatIsOver() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start cheap @0: 4
            start cheap @1: 4
            start dear @1: 2
            deliver D1 US @1: 10
            """);
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(4 * 10 + 4 * 17 + 2 * 30);
  }
}
