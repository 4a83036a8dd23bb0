package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;

/** Layers of duty: measures add on one value, a total cap tops them up. */
class D05_DutyLayersTest {
  private static final String PROGRAM =
      """
      name: duty layers
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      SHENZHEN, supplier, CN
      OSAKA, supplier, JP
      HALL, datacenter, US
      -- parts
      part, cost_usd, hts
      pump, 100, 8413
      fan, 100, 8414
      -- processes
      process, site,     part, kind, cost_usd
      pump-cn, SHENZHEN, pump, buy,  0
      fan-jp,  OSAKA,    fan,  buy,  0
      -- lanes
      from, to
      SHENZHEN, HALL
      OSAKA, HALL
      -- tariffs
      measure, hts_prefix, origin, rate, valid_from, base
      mfn, *, *, 0.02, 2020-01-01, add
      301, 8413, CN, 0.25, 2020-01-01, add
      deal, *, *, 0.15, 2020-01-01, total_cap
      -- demand
      demand, part, site, due,        quantity
      D1,     pump, HALL, 2027-01-04, 10
      D2,     fan,  HALL, 2027-01-04, 10
      """;

  /** CN: 2 + 25 = 27 %, above the cap of 15. JP: 2 %, topped up to 15, not 17. */
  @Test
  void measuresAddAndATotalCapOnlyTopsUp() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(plan.shipments())
        .extracting(row -> row.part().id() + " " + row.dutyUsd())
        .containsExactly("pump 270.0", "fan 150.0");
  }
}
