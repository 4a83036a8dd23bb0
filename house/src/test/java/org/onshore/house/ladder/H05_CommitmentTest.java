package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Take or pay: an award binds to units that are taken, or else paid for. */
class H05_CommitmentTest {
  private static String program(double costUsd, String commitment) {
    return """
    name: commitment
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
    build,   PLANT, rack, buy,  %s
    -- resources
    resource, site, capacity_per_period
    LINE, PLANT, 0
    -- loads
    process, resource, quantity
    build, LINE, 1
    -- demand
    demand, part, site,  due,        quantity, short_cost_usd
    D1,     rack, PLANT, 2027-01-04, 7,        100
    D2,     rack, PLANT, 2027-01-11, 5,        100
    -- proposals
    proposal, site, award_cost_usd
    NEW, PLANT, 10
    -- proposal_capacity
    proposal, resource, after_days, capacity_per_period
    NEW, LINE, 0, 50
    -- commitments
    proposal, process, from_days, until_days, minimum_quantity, penalty_usd_per_unit
    NEW, build, %s, 3
    """
        .formatted(costUsd, commitment);
  }

  /** 12 racks are wanted of the 20 of the first 2 weeks; to make more costs 5, to pay costs 3. */
  @Test
  void whatIsNotTakenIsPaid() {
    Plan plan = Rung.plan(program(5, "0, 14, 20"));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 60
            award: 10
            commitment: 24
            """);
  }

  /** Where a rack costs 1 it is cheaper to take all 20 than to pay 3 for each of 8. */
  @Test
  void whatIsCheaperToTakeIsTakenWantedOrNot() {
    Plan plan = Rung.plan(program(1, "0, 14, 20"));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 20
            award: 10
            """);
  }

  /** From the second week on, 4 weeks of which 2 lie within the horizon: 10 of 20, 5 are wanted. */
  @Test
  void pastTheHorizonItIsCutInProportion() {
    Plan plan = Rung.plan(program(5, "7, 35, 20"));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 60
            award: 10
            commitment: 15
            """);
  }

  /**
   * The line of a supplier that works for nobody else: 7 racks are wanted in its only week, 20 are
   * bound to be taken. To take the other 13 at 1 is cheaper than to pay 3 for each.
   */
  @Test
  void unitsOfNoUseAreTakenTooIfThatIsCheaper() {
    Plan plan =
        Rung.plan(
            """
            name: commitment beyond demand
            start: 2027-01-04
            periods: 3
            -- sites
            site, kind, country
            PLANT, factory, US
            -- parts
            part, cost_usd
            rack, 100
            fan, 10
            -- bill
            parent, component, quantity
            rack, fan, 2
            -- processes
            process, site,  part, kind, cost_usd, proposal
            build,   PLANT, rack, make, 0.8,      NEW
            buy,     PLANT, fan,  buy,  0.1,
            -- demand
            demand, part, site,  due,        quantity, short_cost_usd, latest
            D1,     rack, PLANT, 2027-01-04, 7,        100,            2027-01-04
            -- proposals
            proposal, site, award_until
            NEW, PLANT, 2027-01-11
            -- commitments
            proposal, process, from_days, until_days, minimum_quantity, penalty_usd_per_unit
            NEW, build, 0, 7, 20, 3
            NEW, build, 7, 14, 4, 3
            """);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @0: 20
            start build @1: 4
            start buy @0: 40
            start buy @1: 8
            use build fan US @0: 40
            use build fan US @1: 8
            deliver D1 US @0: 7
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 24\n");
  }
}
