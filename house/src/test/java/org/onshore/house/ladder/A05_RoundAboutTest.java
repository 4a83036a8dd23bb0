package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** The direct way is the slower one: what is found later may be there sooner. */
class A05_RoundAboutTest {
  private static final String PROGRAM =
      """
      name: round about
      start: 2027-01-04
      periods: 5
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      MAKER, supplier, US
      AIRPORT, warehouse, US
      DEPOT, warehouse, US
      HALL, datacenter, US
      -- parts
      part, cost_usd
      rack, 1000
      -- processes
      process, site,  part, kind, cost_usd
      build,   MAKER, rack, buy,  0
      -- lanes
      from, to, days, cost_usd_per_unit
      MAKER, DEPOT, 21, 1
      MAKER, AIRPORT, 0, 10
      AIRPORT, DEPOT, 7, 10
      DEPOT, HALL, 7, 1
      -- demand
      demand, part, site, due,        quantity
      SOON,   rack, HALL, 2027-01-18, 2
      LATER,  rack, HALL, 2027-02-01, 3
      """;

  /** By truck a rack takes 4 weeks (2 USD), over the airport 2 (21 USD). */
  @Test
  void whatIsDueSoonGoesOverTheAirport() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @0: 5
            ship MAKER>DEPOT:truck rack US @0: 3
            ship MAKER>AIRPORT:truck rack US @0: 2
            ship DEPOT>HALL:truck rack US @1: 2
            ship DEPOT>HALL:truck rack US @3: 3
            ship AIRPORT>DEPOT:truck rack US @0: 2
            deliver SOON US @2: 2
            deliver LATER US @4: 3
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("freight: 48\n");
  }
}
