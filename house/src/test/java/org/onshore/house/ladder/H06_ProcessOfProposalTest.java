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
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(60 + 100 + 60);
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
    assertThat(Rung.objectiveUsd(busy)).isEqualTo(60 + 100 + 80);
  }

  /** What runs costs 20 a week once there: awarded in 2 for the only need, in period 3. */
  @Test
  void itIsAwardedAsLateAsItsLeadTimeAllows() {
    Plan plan =
        Rung.plan(
            """
            name: award in time
            start: 2027-01-04
            periods: 4
            -- sites
            site, kind, country
            PLANT, factory, US
            -- parts
            part, cost_usd
            rack, 100
            -- processes
            process, site,  part, kind, cost_usd, proposal
            new,     PLANT, rack, buy,  10,       NEW
            -- demand
            demand, part, site,  due,        quantity
            D1,     rack, PLANT, 2027-01-25, 5
            -- proposals
            proposal, site, lead_days, running_cost_usd_per_period
            NEW, PLANT, 7, 20
            """);
    assertThat(PlanLines.awards(plan)).isEqualTo("NEW @2\n");
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(5 * 10 + 20);
  }

  /**
   * Of chips the new way can start as many as there could be use for: 5 racks must be built, each
   * takes 3, half of the chips are lost: 30.
   */
  @Test
  void nothingButNeedLimitsIt() {
    Plan plan =
        Rung.plan(
            """
            name: enough of the new way
            start: 2027-01-04
            periods: 1
            -- sites
            site, kind, country
            PLANT, factory, US
            -- parts
            part, cost_usd
            rack, 100
            chip, 100
            -- bill
            parent, component, quantity
            rack, chip, 3
            -- processes
            process, site,  part, kind, cost_usd, yield, proposal, minimum_per_period
            build,   PLANT, rack, make, 0,        ,      ,         5
            old,     PLANT, chip, buy,  9,        0.5,   ,         ,
            new,     PLANT, chip, buy,  2,        0.5,   NEW,
            -- demand
            demand, part, site,  due,        quantity
            D1,     rack, PLANT, 2027-01-04, 1
            -- proposals
            proposal, site, award_cost_usd
            NEW, PLANT, 100
            """);
    assertThat(PlanLines.flows(plan)).contains("start new @0: 30\n").doesNotContain("old");
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(100 + 30 * 2);
  }
}
