package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Nothing is started at, leaves or reaches a site that is closed. */
class E05_SitesOpenAndCloseTest {
  private static final String PROGRAM =
      """
      name: open and close
      start: 2027-01-04
      periods: 6
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country, opens, closes
      MAKER, supplier, US, 2027-01-11, 2027-01-25
      HALL, datacenter, US, 2027-01-18, 2027-02-08
      -- parts
      part, cost_usd
      rack, 1000
      -- processes
      process, site,  part, kind, cost_usd
      build,   MAKER, rack, buy,  0
      -- lanes
      from, to, days
      MAKER, HALL, 7
      -- demand
      demand, part, site, due,        quantity, late_cost_usd_per_period, short_cost_usd
      FIRST,  rack, HALL, 2027-01-04, 2,        1,                        500
      THEN,   rack, HALL, 2027-02-01, 3,        1,                        500
      NEVER,  rack, HALL, 2027-02-08, 4,        1,                        500
      """;

  /**
   * The maker works in periods 1 and 2, the hall in 2, 3 and 4. FIRST leaves in 1, 2 periods late;
   * THEN leaves in 2, stands in the hall through 3 and is handed over in 4; NEVER comes too late.
   */
  @Test
  void goodsLeaveWhileTheOneIsOpenAndArriveWhileTheOtherIs() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @1: 2
            start build @2: 3
            ship MAKER>HALL:truck rack US @1: 2
            ship MAKER>HALL:truck rack US @2: 3
            deliver FIRST US @2: 2
            deliver THEN US @4: 3
            short NEVER: 4
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            holding: 21
            late: 4
            short: 2000
            """);
  }
}
