package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** What takes time is started early enough, or is late. */
class A02_LeadTimeTest {
  private static final String PROGRAM =
      """
      name: lead time
      start: 2027-01-04
      periods: 5
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      board, 1000
      -- processes
      process, site,  part,  kind, cost_usd, lead_days
      buy,     PLANT, board, buy,  10,       8
      -- demand
      demand, part,  site,  due,        quantity, late_cost_usd_per_period
      AT-ONCE, board, PLANT, 2027-01-04, 2,        50
      LATER,  board, PLANT, 2027-01-25, 4,        50
      """;

  /** 8 days are two weeks: nothing is there before period 2; 2 units are 2 periods late at 50. */
  @Test
  void daysBecomeWholePeriodsByRoundingUp() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 2
            start buy @1: 4
            deliver AT-ONCE US @2: 2
            deliver LATER US @3: 4
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 60
            late: 200
            """);
  }
}
