package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Freight by the unit and by the kilogram: what is light goes another way. */
class D01_FreightTest {
  private static final String PROGRAM =
      """
      name: freight
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      MAKER, supplier, US
      HALL, datacenter, US
      -- parts
      part, cost_usd, mass_kg
      rack, 100, 20
      sled, 100, 5
      -- processes
      process, site,  part, kind, cost_usd
      racks,   MAKER, rack, buy,  0
      sleds,   MAKER, sled, buy,  0
      -- lanes
      from, to, mode, cost_usd_per_unit, cost_usd_per_kg
      MAKER, HALL, truck, 3, 0.5
      MAKER, HALL, rail, 0, 0.7
      -- demand
      demand, part, site, due,        quantity
      D1,     rack, HALL, 2027-01-04, 2
      D2,     sled, HALL, 2027-01-04, 4
      """;

  /** A rack: 3 + 20 x 0.5 = 13 by truck, 14 by rail. A sled: 5.50 by truck, 3.50 by rail. */
  @Test
  void eachPartTakesTheWayThatIsCheapestForItsMass() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start racks @0: 2
            start sleds @0: 4
            ship MAKER>HALL:truck rack US @0: 2
            ship MAKER>HALL:rail sled US @0: 4
            deliver D1 US @0: 2
            deliver D2 US @0: 4
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("freight: 40\n");
  }
}
