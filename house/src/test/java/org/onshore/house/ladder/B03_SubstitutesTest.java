package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Lines of one group stand in for each other, each by its own quantity. */
class B03_SubstitutesTest {
  /** A rack takes one large power supply or two small ones. */
  private static String program(double smallUsd, String mostSmall) {
    return """
    name: substitutes
    start: 2027-01-04
    periods: 1
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 100
    large, 10
    small, 4
    -- bill
    parent, component, quantity, group
    rack, large, 1, power
    rack, small, 2, power
    -- processes
    process,   site,  part,  kind, cost_usd, maximum_per_period
    assemble,  PLANT, rack,  make, 0,
    buy-large, PLANT, large, buy,  10,
    buy-small, PLANT, small, buy,  %s, %s
    -- demand
    demand, part, site,  due,        quantity
    D1,     rack, PLANT, 2027-01-04, 5
    """
        .formatted(smallUsd, mostSmall);
  }

  /** Two small at 4 are 8, less than one large at 10. */
  @Test
  void theCheaperOneWins() {
    assertThat(PlanLines.flows(Rung.plan(program(4, ""))))
        .isEqualTo(
            """
            start assemble @0: 5
            start buy-small @0: 10
            use assemble small US @0: 10
            deliver D1 US @0: 5
            """);
  }

  /** Two small at 6 are 12. */
  @Test
  void thePlanSwitchesWhenItGetsDearer() {
    assertThat(PlanLines.flows(Rung.plan(program(6, ""))))
        .isEqualTo(
            """
            start assemble @0: 5
            start buy-large @0: 5
            use assemble large US @0: 5
            deliver D1 US @0: 5
            """);
  }

  /** Six small ones make 3 racks, large ones the other 2: 6 x 4 + 2 x 10. */
  @Test
  void bothAreUsedWhereTheCheaperRunsOut() {
    Plan plan = Rung.plan(program(4, "6"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start assemble @0: 5
            start buy-large @0: 2
            start buy-small @0: 6
            use assemble large US @0: 2
            use assemble small US @0: 6
            deliver D1 US @0: 5
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 44\n");
  }
}
