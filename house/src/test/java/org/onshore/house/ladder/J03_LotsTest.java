package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Starts in whole lots, deliveries in whole units. */
class J03_LotsTest {
  private static String program(String lot, String whole, String capacity) {
    return """
    name: lots
    start: 2027-01-04
    periods: 3
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- parts
    part, cost_usd, whole
    rack, 100, %s
    -- processes
    process, site, part, kind, cost_usd, lot_size
    buy,     HALL, rack, buy,  20,       %s
    -- resources
    resource, site, capacity_per_period
    LINE, HALL, %s
    -- loads
    process, resource, quantity
    buy, LINE, 1
    -- demand
    demand, part, site, due,        quantity, late_cost_usd_per_period, short_cost_usd
    D1,     rack, HALL, 2027-01-04, 5,        1,                        90
    """
        .formatted(whole, lot, capacity);
  }

  /** 5 racks take two lots of 4. */
  @Test
  void theLastLotIsBoughtWhole() {
    Plan plan = Rung.plan(program("4", "", "100"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 8
            deliver D1 US @0: 5
            """);
    assertThat(plan.roundingUsd()).isEqualTo(60);
  }

  /** A lot of 4 for the fifth rack costs 80 and saves 90; one of 5 more would cost 100. */
  @Test
  void aLotThatCostsMoreThanItSavesIsNot() {
    assertThat(PlanLines.flows(Rung.plan(program("4.6", "", "100"))))
        .isEqualTo(
            """
            start buy @0: 4.6
            deliver D1 US @0: 4.6
            short D1: 0.4
            """);
  }

  /** 2.5 racks a week: two now, three a week later. */
  @Test
  void halfARackIsNotDelivered() {
    Plan plan = Rung.plan(program("", "true", "2.5"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 2.5
            start buy @1: 2.5
            deliver D1 US @0: 2
            deliver D1 US @1: 3
            """);
    assertThat(plan.roundingUsd()).isEqualTo(0.5);
  }
}
