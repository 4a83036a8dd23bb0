package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Of what is started only a share becomes available. */
class A03_YieldTest {
  private static final String PROGRAM =
      """
      name: yield
      start: 2027-01-04
      periods: 2
      -- sites
      site, kind, country
      FAB, factory, US
      -- parts
      part, cost_usd
      chip, 100
      wafer, 50
      -- bill
      parent, component, quantity
      chip, wafer, 0.02
      -- processes
      process, site, part,  kind, cost_usd, yield
      etch,    FAB,  chip,  make, 2,        0.8
      buy,     FAB,  wafer, buy,  50,
      -- demand
      demand, part, site, due,        quantity
      D1,     chip, FAB,  2027-01-04, 400
      """;

  /** 400 / 0.8 = 500 started, each paid for (2 USD) and each taking its 0.02 of a wafer. */
  @Test
  void whatIsLostIsStartedPaidForAndFedToo() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start etch @0: 500
            start buy @0: 10
            use etch wafer US @0: 10
            deliver D1 US @0: 400
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 1500\n");
  }
}
