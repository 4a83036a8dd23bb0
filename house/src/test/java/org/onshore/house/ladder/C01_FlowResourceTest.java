package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** So many hours in a week, and no more: what does not fit is late. */
class C01_FlowResourceTest {
  private static final String PROGRAM =
      """
      name: flow resource
      start: 2027-01-04
      periods: 3
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 100
      -- processes
      process, site,  part, kind, cost_usd
      build,   PLANT, rack, buy,  1
      -- resources
      resource, site, unit, capacity_per_period
      LINE, PLANT, hours, 10
      -- loads
      process, resource, quantity
      build, LINE, 2
      -- demand
      demand, part, site,  due,        quantity, late_cost_usd_per_period
      D1,     rack, PLANT, 2027-01-04, 8,        100
      """;

  /** 10 hours at 2 hours a rack are 5 racks; one hour more would bring half a rack, worth 50. */
  @Test
  void whatDoesNotFitIntoTheWeekIsLate() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @0: 5
            start build @1: 3
            deliver D1 US @0: 5
            deliver D1 US @1: 3
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 8
            late: 300
            """);
    assertThat(PlanLines.capacity(plan))
        .isEqualTo(
            """
            LINE @0: 10 of 10, worth 50
            LINE @1: 6 of 10, worth 0
            LINE @2: 0 of 10, worth 0
            """);
  }
}
