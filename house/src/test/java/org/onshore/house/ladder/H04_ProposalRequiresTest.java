package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A proposal that builds on another is awarded with it or after it. */
class H04_ProposalRequiresTest {
  private static String program(double valueUsd) {
    return """
    name: requires
    start: 2027-01-04
    periods: 3
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
    demand, part, site,  due,        quantity, kind,   value_usd, late_cost_usd_per_period
    D1,     rack, PLANT, 2027-01-04, 15,       option, %s,        0
    -- proposals
    proposal, site, award_from, award_cost_usd, requires
    TOOLS, PLANT, , 50, SHELL
    SHELL, PLANT, 2027-01-11, 65,
    -- proposal_capacity
    proposal, resource, after_days, capacity_per_period
    TOOLS, LINE, 0, 5
    """
        .formatted(valueUsd);
  }

  /** The shell can be had from period 1: 2 weeks of 5 racks at 12 are 120, above 50 + 65. */
  @Test
  void bothComeTogetherOnceTheFirstCan() {
    Plan plan = Rung.plan(program(12));
    assertThat(PlanLines.awards(plan))
        .isEqualTo(
            """
            TOOLS @1
            SHELL @1
            """);
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(-5);
  }

  /** 2 weeks of 5 racks at 11 are 110: the tools alone would pay, with their shell they do not. */
  @Test
  void neitherIsAwardedWhereBothTogetherDoNotPay() {
    assertThat(Rung.plan(program(11)).awards()).isEmpty();
  }
}
