package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Megawatts that a proposal brings are there from their date on. */
class H07_LevelOfProposalTest {
  private static final String PROGRAM =
      """
      name: level of a proposal
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
      POWER, HALL, MW, level, 4
      -- loads
      part, resource, quantity
      rack, POWER, 2
      -- demand
      demand, part, site, due,        quantity, late_cost_usd_per_period
      D1,     rack, HALL, 2027-01-04, 5,        10
      -- proposals
      proposal, site, lead_days, award_until
      GRID, HALL, 14, 2027-01-11
      -- proposal_capacity
      proposal, resource, after_days, capacity_per_period
      GRID, POWER, 0, 2
      GRID, POWER, 7, 6
      """;

  /** 4 MW take 2 racks; 6 MW in period 2 one more; 10 MW in 3 the last 2: 2 x 10 + 3 x 2 x 10. */
  @Test
  void racksWaitForThePowerThatComes() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 2
            start buy @2: 1
            start buy @3: 2
            deliver D1 US @0: 2
            deliver D1 US @2: 1
            deliver D1 US @3: 2
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("late: 80\n");
  }
}
