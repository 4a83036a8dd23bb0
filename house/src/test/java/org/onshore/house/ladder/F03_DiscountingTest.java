package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Money later weighs less, by the first day of its period. */
class F03_DiscountingTest {
  private static final String PROGRAM =
      """
      name: discounting
      start: 2027-01-01
      bucket: month
      periods: 14
      discount_rate_per_year: 0.25
      -- sites
      site, kind, country
      HALL, datacenter, US
      -- parts
      part, cost_usd
      rack, 100
      -- processes
      process, site, part, kind, cost_usd
      buy,     HALL, rack, buy,  100
      -- demand
      demand, part, site, due,        quantity, late_cost_usd_per_period, short_cost_usd
      NOW,    rack, HALL, 2027-01-01, 3,        ,
      LATER,  rack, HALL, 2028-01-31, 10,       ,
      -- stock
      site, part, quantity
      HALL, rack, 0
      """;

  /** Period 12 begins on 1 January 2028, 365 days on: 1 / 1.25. 3 x 100 + 10 x 80. */
  @Test
  void aYearOnADollarIsWorthItsYearLess() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 3
            start buy @12: 10
            deliver NOW US @0: 3
            deliver LATER US @12: 10
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 1100\n");
  }
}
