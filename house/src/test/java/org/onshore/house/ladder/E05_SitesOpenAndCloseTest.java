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
      process, site,  part, kind, cost_usd, lead_days
      build,   MAKER, rack, buy,  0,        7
      -- stock
      site, part, quantity
      HALL, rack, 1
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
   * The maker works in periods 1 and 2, the hall in 2, 3 and 4. What is started in 1 leaves in 2
   * and arrives in 3; what is started in 2 finds the maker closed. FIRST gets the rack that stands
   * in the hall once it opens and another in 3; THEN waits through 3; NEVER is due too late.
   */
  @Test
  void goodsLeaveWhileTheOneIsOpenAndArriveWhileTheOtherIs() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @1: 4
            ship MAKER>HALL:truck rack US @2: 4
            deliver FIRST US @2: 1
            deliver FIRST US @3: 1
            deliver THEN US @4: 3
            short NEVER: 4
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            holding: 35
            late: 5
            short: 2000
            """);
  }
}
