package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Megawatts of a hall are used up for good by the racks in it. */
class C03_LevelResourceTest {
  private static String program(String steps) {
    return """
    name: level resource
    start: 2027-01-04
    periods: 4
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site, part, kind, cost_usd
    buy,     HALL, rack, buy,  0
    -- resources
    resource, site, unit, kind, capacity_per_period
    POWER, HALL, MW, level, 10
    -- capacity
    resource, from, capacity_per_period
    %s
    -- loads
    part, resource, quantity
    rack, POWER, 2
    -- demand
    demand, part, site, due,        quantity, short_cost_usd, late_cost_usd_per_period
    D1,     rack, HALL, 2027-01-04, 3,        500,            10
    D2,     rack, HALL, 2027-01-11, 4,        800,            10
    """
        .formatted(steps);
  }

  /** 10 MW are 5 racks over all time: the dearer demand gets its 4, the first only 1. */
  @Test
  void whatIsTakenStaysTaken() {
    Plan plan = Rung.plan(program(""));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 1
            start buy @1: 4
            deliver D1 US @0: 1
            deliver D2 US @1: 4
            short D1: 2
            """);
    assertThat(PlanLines.capacity(plan))
        .isEqualTo(
            """
            POWER @0: 2 of 10, worth 0
            POWER @1: 10 of 10, worth 0
            POWER @2: 10 of 10, worth 0
            POWER @3: 10 of 10, worth 250
            """);
  }

  /**
   * 4 MW more from period 3 are 2 racks more, those of the second demand: 2 periods late at 10. One
   * MW more by period 2 would bring half a rack in time.
   */
  @Test
  void aStepBringsRoomForMore() {
    Plan plan = Rung.plan(program("POWER, 2027-01-25, 14"));
    assertThat(plan.shorts()).isEmpty();
    assertThat(PlanLines.capacity(plan))
        .isEqualTo(
            """
            POWER @0: 6 of 10, worth 0
            POWER @1: 10 of 10, worth 0
            POWER @2: 10 of 10, worth 10
            POWER @3: 14 of 14, worth 0
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("late: 40\n");
  }
}
