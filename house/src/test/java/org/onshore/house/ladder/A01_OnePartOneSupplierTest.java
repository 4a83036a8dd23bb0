package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;

/** The least program there is: a part, a supplier, a lane, a demand. */
class A01_OnePartOneSupplierTest {
  private static final String PROGRAM =
      """
      name: one part
      start: 2027-01-04
      periods: 4
      -- sites
      site, kind,       country
      MAKER, supplier,   US
      HALL,  datacenter, US
      -- parts
      part, cost_usd
      rack, 100
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

  @Test
  void whatIsWantedIsBoughtShippedAndDeliveredInTime() {
    Plan plan = Sourcing.plan(ProgramText.of(PROGRAM), SourcingOptions.defaults());
    assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    assertThat(plan.deliveries()).hasSize(1);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 1000
            freight: 50
            """);
  }
}
