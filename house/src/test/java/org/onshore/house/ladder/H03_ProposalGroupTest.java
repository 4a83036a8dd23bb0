package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Of rival proposals at most one is awarded. */
class H03_ProposalGroupTest {
  private static String program(String group) {
    return """
    name: rivals
    start: 2027-01-04
    periods: 1
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site,  part, kind, cost_usd
    build,   PLANT, rack, buy,  0
    -- resources
    resource, site, capacity_per_period
    LINE, PLANT, 0
    -- loads
    process, resource, quantity
    build, LINE, 1
    -- demand
    demand, part, site,  due,        quantity, kind,   value_usd
    D1,     rack, PLANT, 2027-01-04, 13,       option, 40
    -- proposals
    proposal, site, award_cost_usd, group
    SMALL, PLANT, 100, %s
    LARGE, PLANT, 150, %s
    -- proposal_capacity
    proposal, resource, after_days, capacity_per_period
    SMALL, LINE, 0, 5
    LARGE, LINE, 0, 8
    """
        .formatted(group, group);
  }

  /** 13 x 40 - 250 = 270. */
  @Test
  void bothAreAwardedWhereBothPay() {
    assertThat(Rung.objectiveUsd(Rung.plan(program("")))).isEqualTo(-270);
  }

  /** 8 x 40 - 150 = 170 against 5 x 40 - 100 = 100. */
  @Test
  void ofAGroupTheBetterOneIs() {
    Plan plan = Rung.plan(program("lines"));
    assertThat(PlanLines.awards(plan)).isEqualTo("LARGE @0\n");
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(-170);
  }
}
