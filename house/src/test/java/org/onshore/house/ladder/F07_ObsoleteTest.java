package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** What only a generation past support is made of is written off. */
class F07_ObsoleteTest {
  private static String program(String supportUntil) {
    return """
    name: obsolete
    start: 2027-01-04
    periods: 3
    -- sites
    site, kind, country
    DEPOT, warehouse, US
    HALL, datacenter, US
    -- parts
    part, cost_usd
    old-rack, 1000
    new-rack, 1000
    old-fan, 100
    fan, 10
    -- generations
    generation, part, support_until
    OLD, old-rack, %s
    NEW, new-rack,
    -- bill
    parent, component, quantity
    old-rack, old-fan, 1
    old-rack, fan, 1
    new-rack, fan, 1
    -- stock
    site, part, quantity
    DEPOT, old-fan, 5
    DEPOT, fan, 7
    -- lanes
    from, to, cost_usd_per_unit
    DEPOT, HALL, 30
    -- demand
    demand, part,    site, due,        quantity, kind,   value_usd
    SPARES, old-fan, HALL, 2027-01-11, 3,        option, 5
    """
        .formatted(supportUntil);
  }

  /** To ship a fan costs 30 and earns 5; it also saves its write-off of 100. 2 are left of 5. */
  @Test
  void oldStockIsSoldAtALossBeforeItIsWrittenOff() {
    Plan plan = Rung.plan(program("2027-01-25"));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            freight: 90
            option_value: -15
            obsolete: 200
            """);
  }

  /** Support ends a day after the horizon: nothing is written off, and nothing sold. */
  @Test
  void whatIsStillSupportedKeepsItsWorth() {
    Plan plan = Rung.plan(program("2027-01-26"));
    assertThat(PlanLines.flows(plan)).isEmpty();
    assertThat(PlanLines.costs(plan)).isEmpty();
  }
}
