package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Accounts;
import org.onshore.engine.account.Accounting;

/** Value added at home over all value added, through all tiers. */
class I04_RolledUpShareTest {
  private static final String PROGRAM =
      """
      name: rolled-up share
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      FAB, supplier, TW
      PLANT, factory, US
      HALL, datacenter, US
      -- parts
      part, cost_usd, hts
      rack, 100, 8471
      chip, 100, 8542
      -- bill
      parent, component, quantity
      rack, chip, 2
      -- tariffs
      measure, hts_prefix, origin, rate, valid_from
      232, 8542, *, 0.25, 2020-01-01
      -- processes
      process,  site,  part, kind, cost_usd
      assemble, PLANT, rack, make, 300
      etch,     FAB,   chip, buy,  50
      -- lanes
      from, to, cost_usd_per_unit
      FAB, PLANT, 25
      PLANT, HALL, 50
      -- demand
      demand, part, site, due,        quantity
      D1,     rack, HALL, 2027-01-04, 4
      """;

  /** A rack: 300 + 50 at home; 2 x 50 + 2 x 25 abroad; duty is nobody's value. 350 / 500. */
  @Test
  void workAndFreightAtHomeCount() {
    Accounts accounts = Accounting.of(Rung.plan(PROGRAM));
    assertThat(accounts.rolledUpShare()).isEqualTo(0.7);
    assertThat(accounts.content().getFirst().domesticUsd()).isEqualTo(4 * 350);
    assertThat(accounts.content().getFirst().totalUsd()).isEqualTo(4 * 500);
  }
}
