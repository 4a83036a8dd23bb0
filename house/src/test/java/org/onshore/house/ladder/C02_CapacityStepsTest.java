package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A ramp as steps: each holds until the next. */
class C02_CapacityStepsTest {
  private static final String PROGRAM =
      """
      name: capacity steps
      start: 2027-01-04
      periods: 6
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 100
      -- processes
      process, site,  part, kind, cost_usd
      build,   PLANT, rack, buy,  0
      -- resources
      resource, site, capacity_per_period
      LINE, PLANT, 4
      -- capacity
      resource, from, capacity_per_period
      LINE, 2027-01-27, 3
      LINE, 2027-01-18, 10
      -- loads
      process, resource, quantity
      build, LINE, 1
      -- demand
      demand, part, site,  due,        quantity, late_cost_usd_per_period
      D1,     rack, PLANT, 2027-01-04, 34,       1
      """;

  /**
   * 18 January begins period 2; 27 January lies in period 3, so its step holds from 4. Late: 4 x 1
   * + 10 x 2 + 10 x 3 + 3 x 4 + 3 x 5.
   */
  @Test
  void aStepHoldsInThePeriodsThatBeginOnOrAfterItsDay() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @0: 4
            start build @1: 4
            start build @2: 10
            start build @3: 10
            start build @4: 3
            start build @5: 3
            deliver D1 US @0: 4
            deliver D1 US @1: 4
            deliver D1 US @2: 10
            deliver D1 US @3: 10
            deliver D1 US @4: 3
            deliver D1 US @5: 3
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("late: 81\n");
  }
}
