package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Least units a process starts in a week, wanted or not. */
class E02_ProcessMinimumTest {
  private static final String PROGRAM =
      """
      name: process minimum
      start: 2027-01-04
      periods: 4
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      board, 1000
      -- processes
      process, site,  part,  kind, cost_usd, minimum_per_period, valid_until
      run,     PLANT, board, buy,  10,       3,                  2027-01-18
      -- demand
      demand, part,  site,  due,        quantity
      D1,     board, PLANT, 2027-01-11, 2
      """;

  /** 3 in each of its 2 weeks, 2 of them wanted; (3 + 4 + 4 + 4) unit-weeks of stock at 7. */
  @Test
  void whatMustRunRunsAndWhatNobodyWantsStandsThere() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start run @0: 3
            start run @1: 3
            deliver D1 US @1: 2
            """);
    assertThat(PlanLines.stock(plan))
        .isEqualTo(
            """
            PLANT board US @0: 3
            PLANT board US @1: 4
            PLANT board US @2: 4
            PLANT board US @3: 4
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 60
            holding: 105
            """);
  }
}
