package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** The least program there is: a part, a supplier, a lane, a demand. */
class A01_OnePartOneSupplierTest {
  private static final String PROGRAM =
      """
      name: one part
      start: 2027-01-04
      periods: 4
      holding_rate_per_year: 0.365
      -- sites
      site, kind,       country
      MAKER, supplier,   US
      HALL,  datacenter, US
      -- parts
      part, cost_usd
      rack, 1000
      -- processes
      process, site,  part, kind, cost_usd
      build,   MAKER, rack, buy,  100
      -- lanes
      from,  to,   days, cost_usd_per_unit
      MAKER, HALL, 7,    5
      -- demand
      demand, part, site, due,        quantity
      D1,     rack, HALL, 2027-01-18, 10
      """;

  /** Due in period 2, a week on the way: bought and shipped in 1, no unit stands anywhere. */
  @Test
  void whatIsWantedIsBoughtShippedAndDeliveredInTime() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @1: 10
            ship MAKER>HALL:truck rack US @1: 10
            deliver D1 US @2: 10
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 1000
            freight: 50
            """);
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(1050);
    assertThat(plan.boundUsd()).isEqualTo(1050);
  }
}
