package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Bills of bills, across sites: each tier starts before the next. */
class B02_MultiLevelBillTest {
  private static final String PROGRAM =
      """
      name: tiers
      start: 2027-01-04
      periods: 5
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      FAB, supplier, TW
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 1000
      tray, 1000
      chip, 1000
      -- bill
      parent, component, quantity
      rack, tray, 2
      tray, chip, 4
      -- processes
      process, site,  part, kind, cost_usd, lead_days
      rack-up, PLANT, rack, make, 100,      7
      mount,   PLANT, tray, make, 10,       7
      fab,     FAB,   chip, buy,  1,
      -- lanes
      from, to, days, cost_usd_per_unit
      FAB, PLANT, 7, 0.5
      -- demand
      demand, part, site,  due,        quantity
      D1,     rack, PLANT, 2027-01-25, 1
      """;

  /** Back from period 3: rack in 2, its 2 trays in 1, their 8 chips leave TW in 0. */
  @Test
  void everyTierIsStartedByTheTimeTheNextNeedsIt() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start rack-up @2: 1
            start mount @1: 2
            start fab @0: 8
            use rack-up tray US @2: 2
            use mount chip TW @1: 8
            ship FAB>PLANT:truck chip TW @0: 8
            deliver D1 US @3: 1
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 128
            freight: 4
            """);
  }
}
