package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A process that a proposal brings is there after its award, and only then. */
class H06_ProcessOfProposalTest {
  private static String program(double later, String minimum) {
    return """
    name: process of a proposal
    start: 2027-01-04
    periods: 3
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site,  part, kind, cost_usd, proposal, minimum_per_period
    old,     PLANT, rack, buy,  30,       ,
    new,     PLANT, rack, buy,  10,       NEW,      %s
    -- demand
    demand, part, site,  due,        quantity
    D1,     rack, PLANT, 2027-01-04, 2
    D2,     rack, PLANT, 2027-01-18, %s
    -- proposals
    proposal, site, award_until, lead_days, award_cost_usd
    NEW, PLANT, 2027-01-11, 14, 100
    """
        .formatted(minimum, later);
  }

  /** 6 racks save 20 each, 120 in all; in period 0 there is only the old way. */
  @Test
  void theOldWayServesUntilTheNewOneIsThere() {
    Plan plan = Rung.plan(program(6, ""));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start old @0: 2
            start new @2: 6
            deliver D1 US @0: 2
            deliver D2 US @2: 6
            """);
    assertThat(plan.objectiveUsd()).isEqualTo(60 + 100 + 60);
  }

  /** 4 racks save 80. */
  @Test
  void withoutItsAwardItStartsNothing() {
    Plan plan = Rung.plan(program(4, ""));
    assertThat(plan.awards()).isEmpty();
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 180\n");
  }

  /** At least 8 a week if awarded: for 7 wanted racks 140 is saved, 10 spent on one too many. */
  @Test
  void itsMinimumBindsOnlyOnceAwarded() {
    Plan idle = Rung.plan(program(4, "3"));
    assertThat(idle.awards()).isEmpty();
    assertThat(PlanLines.costs(idle)).isEqualTo("process: 180\n");
    Plan busy = Rung.plan(program(7, "8"));
    assertThat(PlanLines.flows(busy)).contains("start new @2: 8\n");
    assertThat(busy.objectiveUsd()).isEqualTo(60 + 100 + 80);
  }
}
