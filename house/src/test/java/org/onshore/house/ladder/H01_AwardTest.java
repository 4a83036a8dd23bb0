package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A proposal is awarded when it saves more than it costs. */
class H01_AwardTest {
  /** Without it 6 of 10 racks are short at 100; with it 1. */
  private static String program(double awardUsd) {
    return """
    name: award
    start: 2027-01-04
    periods: 2
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site,  part, kind, cost_usd, valid_from
    build,   PLANT, rack, buy,  0,        2027-01-11
    -- resources
    resource, site, capacity_per_period
    LINE, PLANT, 4
    -- loads
    process, resource, quantity
    build, LINE, 1
    -- demand
    demand, part, site,  due,        quantity, short_cost_usd
    D1,     rack, PLANT, 2027-01-11, 10,       100
    -- proposals
    proposal, site, award_from, award_until, award_cost_usd
    EXPAND, PLANT, 2027-01-04, 2027-01-11, %s
    -- proposal_capacity
    proposal, resource, after_days, capacity_per_period
    EXPAND, LINE, 0, 5
    """
        .formatted(awardUsd);
  }

  @Test
  void itIsAwardedWhenItSavesMoreThanItCosts() {
    Plan plan = Rung.plan(program(499));
    assertThat(PlanLines.awards(plan)).isEqualTo("EXPAND @0\n");
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @1: 9
            deliver D1 US @1: 9
            short D1: 1
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            award: 499
            short: 100
            """);
    assertThat(PlanLines.capacity(plan))
        .isEqualTo(
            """
            LINE @0: 0 of 9, worth 0
            LINE @1: 9 of 9, worth 100
            """);
  }

  @Test
  void itIsNotAwardedWhenItCostsMoreThanItSaves() {
    Plan plan = Rung.plan(program(501));
    assertThat(plan.awards()).isEmpty();
    assertThat(PlanLines.costs(plan)).isEqualTo("short: 600\n");
  }
}
