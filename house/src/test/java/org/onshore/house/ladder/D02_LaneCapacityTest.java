package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A lane carries so many kilograms in a week, of all parts together. */
class D02_LaneCapacityTest {
  private static final String PROGRAM =
      """
      name: lane capacity
      start: 2027-01-04
      periods: 2
      -- sites
      site, kind, country
      MAKER, supplier, US
      HALL, datacenter, US
      -- parts
      part, cost_usd, mass_kg
      rack, 100, 20
      tray, 100, 10
      -- processes
      process, site,  part, kind, cost_usd
      racks,   MAKER, rack, buy,  0
      trays,   MAKER, tray, buy,  0
      -- lanes
      from, to, part, mode, cost_usd_per_unit, capacity_kg_per_period
      MAKER, HALL, , truck, 1, 100
      MAKER, HALL, rack, air, 5,
      MAKER, HALL, tray, air, 30,
      -- demand
      demand, part, site, due,        quantity
      D1,     rack, HALL, 2027-01-04, 8
      D2,     tray, HALL, 2027-01-04, 2
      """;

  /** Trays save 29 / 10 kg by truck, racks 4 / 20 kg: 2 trays first, then (100 - 20) / 20 racks. */
  @Test
  void whatSavesMostByTheKilogramGoesFirst() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start racks @0: 8
            start trays @0: 2
            ship MAKER>HALL:truck rack US @0: 4
            ship MAKER>HALL:air:rack rack US @0: 4
            ship MAKER>HALL:truck tray US @0: 2
            deliver D1 US @0: 8
            deliver D2 US @0: 2
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("freight: 26\n");
  }
}
