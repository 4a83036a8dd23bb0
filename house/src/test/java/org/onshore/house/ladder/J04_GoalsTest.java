package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.house.PlanLines;

/** Goals in order: the first is reached whatever it does to the next. */
class J04_GoalsTest {
  private static String program(String goals) {
    return """
    name: goals
    start: 2027-01-04
    periods: 2
    %s
    -- sites
    site, kind, country
    HALL, datacenter, US
    FAB, factory, TW
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site, part, kind, cost_usd, maximum_per_period
    home,    HALL, rack, buy,  200,      2
    abroad,  FAB,  rack, buy,  50,
    -- lanes
    from, to, days
    FAB, HALL, 0
    -- demand
    demand, part, site, due,        quantity, late_cost_usd_per_period, short_cost_usd
    D1,     rack, HALL, 2027-01-04, 5,        1,                        40
    -- targets
    target, rule, share, penalty_usd
    all-home, rolled_up, 1, 0.01
    """
        .formatted(goals);
  }

  /** A rack short costs 40, the cheapest rack 50 and its missed content. */
  @Test
  void asOneSumCheapShortageWins() {
    assertThat(PlanLines.flows(Rung.plan(program("")))).isEqualTo("short D1: 5\n");
  }

  @Test
  void withShortFirstAllIsDeliveredAtLeastCost() {
    assertThat(PlanLines.flows(Rung.plan(program("goals: [short, cost]"))))
        .isEqualTo(
            """
            start abroad @0: 5
            ship FAB>HALL:truck rack TW @0: 5
            deliver D1 TW @0: 5
            """);
  }

  /** Two from home in each of two weeks, the fifth from abroad. */
  @Test
  void withTargetsNextAsMuchAsCanIsFromHome() {
    assertThat(PlanLines.flows(Rung.plan(program("goals: [short, targets, cost]"))))
        .isEqualTo(
            """
            start home @0: 2
            start home @1: 2
            start abroad @0: 1
            ship FAB>HALL:truck rack TW @0: 1
            deliver D1 US @0: 2
            deliver D1 TW @0: 1
            deliver D1 US @1: 2
            """);
  }

  @Test
  void withLatenessBeforeTargetsNothingWaitsForHome() {
    assertThat(PlanLines.flows(Rung.plan(program("goals: [short, late, targets, cost]"))))
        .isEqualTo(
            """
            start home @0: 2
            start abroad @0: 3
            ship FAB>HALL:truck rack TW @0: 3
            deliver D1 US @0: 2
            deliver D1 TW @0: 3
            """);
  }
}
