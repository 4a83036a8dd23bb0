package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A unit keeps its country of origin through stock, shipment, use and delivery. */
class D07_OriginsApartTest {
  private static final String PROGRAM =
      """
      name: origins
      start: 2027-01-04
      periods: 3
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country, opens
      HUB, warehouse, US,
      HALL, datacenter, US, 2027-01-18
      -- parts
      part, cost_usd
      chip, 1000
      -- processes
      process, site, part, kind, cost_usd, maximum_per_period, origin
      chip-tw, HUB,  chip, buy,  10,       3,                  TW
      chip-us, HUB,  chip, buy,  20,       ,                   US
      -- lanes
      from, to, days
      HUB, HALL, 7
      -- demand
      demand, part, site, due,        quantity
      D1,     chip, HALL, 2027-01-18, 8
      """;

  /**
   * The hall opens in period 2, so all leaves in 1. TW sells 3 a week at 10: 3 in period 0 wait a
   * week at 7, still below 20; 3 more in 1; the other 2 are of the US.
   */
  @Test
  void deliveriesStockAndShipmentsNameTheirOrigin() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start chip-tw @0: 3
            start chip-tw @1: 3
            start chip-us @1: 2
            ship HUB>HALL:truck chip TW @1: 6
            ship HUB>HALL:truck chip US @1: 2
            deliver D1 TW @2: 6
            deliver D1 US @2: 2
            """);
    assertThat(PlanLines.stock(plan)).isEqualTo("HUB chip TW @0: 3\n");
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 100
            holding: 21
            """);
  }
}
