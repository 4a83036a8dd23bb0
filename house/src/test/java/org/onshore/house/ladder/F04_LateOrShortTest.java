package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Late as long as that costs less than never, forecast before firm. */
class F04_LateOrShortTest {
  private static String program(String demand) {
    return """
    name: late or short
    start: 2027-01-04
    periods: 6
    holding_rate_per_year: 0.365
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- parts
    part, cost_usd
    rack, 100
    -- processes
    process, site, part, kind, cost_usd, maximum_per_period
    buy,     HALL, rack, buy,  1,        2
    -- demand
    %s
    """
        .formatted(demand);
  }

  /** A unit 3 periods late costs 1 + 30, one 4 late 1 + 40; never 35. */
  @Test
  void aUnitIsLateUntilNeverIsCheaper() {
    Plan plan =
        Rung.plan(
            program(
                """
                demand, part, site, due, quantity, late_cost_usd_per_period, short_cost_usd
                D1, rack, HALL, 2027-01-04, 12, 10, 35
                """));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 2
            start buy @1: 2
            start buy @2: 2
            start buy @3: 2
            deliver D1 US @0: 2
            deliver D1 US @1: 2
            deliver D1 US @2: 2
            deliver D1 US @3: 2
            short D1: 4
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 8
            late: 120
            short: 140
            """);
  }

  @Test
  void afterItsLatestPeriodNothingIsDelivered() {
    Plan plan =
        Rung.plan(
            program(
                """
                demand, part, site, due, quantity, late_cost_usd_per_period, short_cost_usd, latest
                D1, rack, HALL, 2027-01-04, 12, 10, 35, 2027-01-13
                D2, rack, HALL, 2027-01-25, 1, 10, 35,
                """));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 2
            start buy @1: 2
            start buy @3: 1
            deliver D1 US @0: 2
            deliver D1 US @1: 2
            deliver D2 US @3: 1
            short D1: 8
            """);
  }

  /**
   * 2 in time, 2 a week late: the firm units come first, a forecast unit is dearer to miss late.
   */
  @Test
  void whatIsDearerToMissIsServedFirst() {
    Plan plan =
        Rung.plan(
            program(
                """
                demand, part, site, due, quantity, kind, late_cost_usd_per_period, short_cost_usd
                MAYBE, rack, HALL, 2027-01-04, 2, forecast, 30, 20
                SURE, rack, HALL, 2027-01-04, 3, firm, 30, 900
                """));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @0: 2
            start buy @1: 1
            deliver SURE US @0: 2
            deliver SURE US @1: 1
            short MAYBE: 2
            """);
  }
}
