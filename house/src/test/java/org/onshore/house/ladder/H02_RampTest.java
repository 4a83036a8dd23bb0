package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** What is awarded takes its time: lead, then steps; it costs as it runs. */
class H02_RampTest {
  private static final String PROGRAM =
      """
      name: ramp
      start: 2027-01-04
      periods: 7
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
      LINE, PLANT, 0
      -- loads
      process, resource, quantity
      build, LINE, 1
      -- demand
      demand, part, site,  due,        quantity, kind,   value_usd, late_cost_usd_per_period
      D1,     rack, PLANT, 2027-01-04, 100,      option, 10,        0
      -- proposals
      proposal, site, award_from, lead_days, award_cost_usd, running_cost_usd_per_period
      NEW, PLANT, 2027-01-13, 10, 20, 3
      -- proposal_capacity
      proposal, resource, after_days, capacity_per_period
      NEW, LINE, 0, 2
      NEW, LINE, 14, 8
      NEW, LINE, 7, 5
      """;

  /**
   * 13 January lies in period 1, the first it may be awarded in is 2: works from 4, in full in 5.
   */
  @Test
  void capacityComesAfterTheLeadTimeStepByStep() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.awards(plan)).isEqualTo("NEW @2\n");
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @4: 2
            start build @5: 5
            start build @6: 8
            deliver D1 US @4: 2
            deliver D1 US @5: 5
            deliver D1 US @6: 8
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            award: 20
            running: 9
            option_value: -150
            """);
  }
}
