package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A unit made takes its components when it is started. */
class B01_BillTest {
  private static final String PROGRAM =
      """
      name: bill
      start: 2027-01-04
      periods: 4
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 1000
      board, 1000
      cable, 1000
      -- bill
      parent, component, quantity
      rack, board, 2
      rack, cable, 8
      -- processes
      process,   site,  part,  kind, cost_usd, lead_days
      assemble,  PLANT, rack,  make, 5,        7
      buy-board, PLANT, board, buy,  100,
      buy-cable, PLANT, cable, buy,  1,
      -- demand
      demand, part, site,  due,        quantity
      D1,     rack, PLANT, 2027-01-25, 3
      """;

  /** Due in 3, a week's work: 3 are started in 2 with 6 boards and 24 cables bought just then. */
  @Test
  void componentsAreTakenByTheirQuantitiesInThePeriodOfTheStart() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start assemble @2: 3
            start buy-board @2: 6
            start buy-cable @2: 24
            use assemble board US @2: 6
            use assemble cable US @2: 24
            deliver D1 US @3: 3
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 639\n");
  }
}
