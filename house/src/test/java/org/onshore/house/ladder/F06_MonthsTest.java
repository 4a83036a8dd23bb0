package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Periods of a month: 28 to 31 days long. */
class F06_MonthsTest {
  private static final String PROGRAM =
      """
      name: months
      start: 2027-01-01
      bucket: month
      periods: 4
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      board, 1000
      -- processes
      process, site,  part,  kind, cost_usd, lead_days, valid_until
      once,    PLANT, board, buy,  0,        30,        2027-01-31
      -- demand
      demand, part,  site,  due,        quantity
      D1,     board, PLANT, 2027-04-30, 2
      """;

  /** 30 days are one month: there in February; 28 + 31 days of stock at 1 USD until April. */
  @Test
  void stockCostsByTheDaysOfItsMonths() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start once @0: 2
            deliver D1 US @3: 2
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("holding: 118\n");
  }
}
