package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** An option is served where it pays; nobody misses it where it does not. */
class F05_OptionsTest {
  private static String program(double most) {
    return """
    name: options
    start: 2027-01-04
    periods: 1
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site, part, kind, cost_usd, maximum_per_period
    buy,     HALL, rack, buy,  20,       %s
    -- demand
    demand, part, site, due,        quantity, kind,   value_usd, short_cost_usd
    FIRM,   rack, HALL, 2027-01-04, 4,        firm,   ,          25
    RICH,   rack, HALL, 2027-01-04, 5,        option, 30,
    POOR,   rack, HALL, 2027-01-04, 6,        option, 15,
    """
        .formatted(most);
  }

  /** A rack costs 20: 30 pays, 15 does not. */
  @Test
  void onlyWhatIsWorthMoreThanItCostsIsTaken() {
    Plan plan = Rung.plan(program(100));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 9
            deliver FIRM US @0: 4
            deliver RICH US @0: 5
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 180
            option_value: -150
            """);
  }

  /** With 6 racks the option gains 30 each, the firm demand saves 25. */
  @Test
  void aGoodOptionComesBeforeCheapShortage() {
    assertThat(PlanLines.flows(Rung.plan(program(6))))
        .isEqualTo(
            """
            start buy @0: 6
            deliver FIRM US @0: 1
            deliver RICH US @0: 5
            short FIRM: 3
            """);
  }
}
