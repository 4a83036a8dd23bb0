package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Two ways to the same place: the slow and cheap one where there is time. */
class A04_TransitTest {
  private static final String PROGRAM =
      """
      name: transit
      start: 2027-01-04
      periods: 6
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      MAKER, supplier, US
      HALL, datacenter, US
      -- parts
      part, cost_usd
      rack, 1000
      -- processes
      process, site,  part, kind, cost_usd
      build,   MAKER, rack, buy,  0
      -- lanes
      from,  to,   mode,  days, cost_usd_per_unit
      MAKER, HALL, ocean, 20,   1
      MAKER, HALL, air,   3,    9
      -- demand
      demand, part, site, due,        quantity
      SOON,   rack, HALL, 2027-01-18, 5
      LATER,  rack, HALL, 2027-02-01, 7
      """;

  /** 20 days are 3 weeks, 3 days one: by sea nothing is there before period 3, by air in 1. */
  @Test
  void daysOnTheWayBecomePeriodsAndHurryCosts() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @1: 12
            ship MAKER>HALL:ocean rack US @1: 7
            ship MAKER>HALL:air rack US @1: 5
            deliver SOON US @2: 5
            deliver LATER US @4: 7
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("freight: 52\n");
  }
}
