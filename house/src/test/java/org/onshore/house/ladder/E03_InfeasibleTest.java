package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** What cannot hold together is an answer that names the clash. */
class E03_InfeasibleTest {
  private static String program(String minimum, String components, String lead) {
    return """
    name: clash
    start: 2027-01-04
    periods: 3
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 1000
    board, 100
    -- bill
    parent, component, quantity
    rack, board, 1
    -- processes
    process, site,  part,  kind, cost_usd, minimum_per_period, valid_until, maximum_per_period, lead_days
    build,   PLANT, rack,  make, 10,       %s,                 2027-01-11,  ,                   ,
    buy,     PLANT, board, buy,  1,        ,                   ,            %s,                 %s
    -- resources
    resource, site, capacity_per_period
    LINE, PLANT, 8
    -- loads
    process, resource, quantity
    build, LINE, 2
    -- demand
    demand, part, site,  due,        quantity
    D1,     rack, PLANT, 2027-01-11, 2
    """
        .formatted(minimum, components, lead);
  }

  private static Plan infeasible(String text) {
    Plan plan = Sourcing.plan(ProgramText.of(text), SourcingOptions.defaults());
    assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
    assertThat(plan.starts()).isEmpty();
    return plan;
  }

  /** 5 racks at 2 hours are 10; there are 8. */
  @Test
  void aMinimumAboveTheLineNamesBoth() {
    assertThat(infeasible(program("5", "", "")).clash())
        .containsExactly(
            "process 'build' must start at least 5 in week 0",
            "resource 'LINE' at 'PLANT' has a capacity of 8 in week 0");
  }

  /** 3 racks want 3 boards; 2 can be bought. */
  @Test
  void aMinimumAboveItsComponentsNamesTheWayToThem() {
    assertThat(infeasible(program("3", "2", "")).clash())
        .containsExactly(
            "process 'build' must start at least 3 in week 0",
            "process 'buy' starts at most 2 in week 0",
            "what leaves the stock of 'board' at 'PLANT', made in US, must have come there in"
                + " week 0");
  }

  /** The first board is there in period 1. */
  @Test
  void aMinimumBeforeTheFirstComponentSaysSo() {
    assertThat(infeasible(program("1", "", "7")).clash())
        .containsExactly(
            "process 'build' must start at least 1 in week 0, but its components cannot be there");
  }
}
