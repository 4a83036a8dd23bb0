package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** The duty of the day of entry counts, so some units come before it rises. */
class D04_DutyByDateTest {
  private static final String PROGRAM =
      """
      name: dated duty
      start: 2027-01-04
      periods: 6
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      FAB, supplier, TW
      HALL, datacenter, US
      -- parts
      part, cost_usd, hts
      chip, 1000, 8542
      -- processes
      process, site, part, kind, cost_usd
      fab,     FAB,  chip, buy,  0
      -- lanes
      from, to, days
      FAB, HALL, 7
      -- tariffs
      measure, hts_prefix, origin, rate, valid_from
      232, 8542, TW, 0.025, 2027-01-18
      -- demand
      demand, part, site, due,        quantity
      BEFORE, chip, HALL, 2027-01-11, 5
      SOON,   chip, HALL, 2027-01-25, 3
      LATER,  chip, HALL, 2027-02-08, 2
      """;

  /**
   * From 18 January (period 2) a chip pays 25. SOON is due in 3: entered in period 1 it waits 2
   * weeks at 7, which is less. LATER would wait 4 weeks: it pays.
   */
  @Test
  void unitsEnterBeforeTheDateAsLongAsWaitingCostsLess() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start fab @0: 8
            start fab @4: 2
            ship FAB>HALL:truck chip TW @0: 8
            ship FAB>HALL:truck chip TW @4: 2
            deliver BEFORE TW @1: 5
            deliver SOON TW @3: 3
            deliver LATER TW @5: 2
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            duty: 50
            holding: 42
            """);
  }
}
