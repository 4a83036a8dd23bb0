package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Stock costs by the week: early is bought only what is cheap enough early. */
class F02_HoldingTest {
  private static final String PROGRAM =
      """
      name: holding
      start: 2027-01-04
      periods: 4
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      board, 1000
      -- processes
      process, site,  part,  kind, cost_usd, valid_from, valid_until
      offer,   PLANT, board, buy,  10,       ,           2027-01-18
      after,   PLANT, board, buy,  20,       2027-01-18,
      -- demand
      demand, part,  site,  due,        quantity
      D1,     board, PLANT, 2027-01-04, 1
      D2,     board, PLANT, 2027-01-18, 2
      D3,     board, PLANT, 2027-01-25, 3
      """;

  /** At 10 until period 1, at 20 after. D2 waits one week: 17. D3 would wait two: 24. */
  @Test
  void unitsAreBoughtAsLateAsTheirPriceAllows() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start offer @0: 1
            start offer @1: 2
            start after @3: 3
            deliver D1 US @0: 1
            deliver D2 US @2: 2
            deliver D3 US @3: 3
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 90
            holding: 14
            """);
  }
}
