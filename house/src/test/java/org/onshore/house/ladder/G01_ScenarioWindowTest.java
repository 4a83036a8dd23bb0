package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** A scenario changes a number for some weeks, and the rest stays. */
class G01_ScenarioWindowTest {
  private static final String PROGRAM =
      """
      name: scenario in a window
      start: 2027-01-04
      periods: 5
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      FAB, supplier, TW
      OTHER, supplier, KR
      -- parts
      part, cost_usd
      chip, 10000
      -- processes
      process, site,  part, kind, cost_usd
      fab,     FAB,   chip, buy,  0
      other,   OTHER, chip, buy,  5000
      -- lanes
      from, to
      OTHER, FAB
      -- resources
      resource, site, capacity_per_period
      LINE, FAB, 4
      TEST, OTHER, 4
      -- loads
      process, resource, quantity
      fab, LINE, 1
      other, TEST, 1
      -- demand
      demand, part, site, due,        quantity, late_cost_usd_per_period
      D0,     chip, FAB,  2027-01-04, 4,        90
      D1,     chip, FAB,  2027-01-11, 4,        10
      D2,     chip, FAB,  2027-01-18, 4,        90
      -- scenarios
      scenario, table, where, column, mode, value, from, until
      quake, resources, site.country=TW, capacity_per_period, multiply, 0.5, 2027-01-11, 2027-01-18
      """;

  @Test
  void withoutItAllIsInTime() {
    assertThat(PlanLines.costs(Rung.plan(PROGRAM))).isEmpty();
  }

  /**
   * In period 1 the line in TW makes 2; the 2 missing wait for period 3: 2 x 2 x 10. KR is dear.
   */
  @Test
  void onlyItsWeeksAndOnlyItsCountryAreHit() {
    Plan plan = Rung.plan(PROGRAM, "quake");
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start fab @0: 4
            start fab @1: 2
            start fab @2: 4
            start fab @3: 2
            deliver D0 US @0: 4
            deliver D1 US @1: 2
            deliver D1 US @3: 2
            deliver D2 US @2: 4
            """
                .replace("US", "TW"));
    assertThat(PlanLines.costs(plan)).isEqualTo("late: 40\n");
    assertThat(PlanLines.capacity(plan)).contains("TEST @1: 0 of 4").contains("LINE @1: 2 of 2");
  }
}
