package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;

/** Layers of duty with gates, and measures that exclude others. */
class D08_DutyGatesTest {
  private static final String PROGRAM =
      """
      name: duty gates
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      TAIPEI, supplier, TW
      HALL, datacenter, US
      -- parts
      part,   cost_usd, hts,      mass_kg, copper_kg, processing_performance, memory_bandwidth_gb_per_s
      cable,  100,      85444290, 10,      1.5,       0,     0
      thin,   100,      85444290, 10,      1.4,       0,     0
      card,   100,      84733011, 1,       0,         15832, 4800
      big,    100,      84733011, 1,       0,         36000, 8000
      -- processes
      process, site,   part,  kind, cost_usd
      cable,   TAIPEI, cable, buy,  0
      thin,    TAIPEI, thin,  buy,  0
      card,    TAIPEI, card,  buy,  0
      big,     TAIPEI, big,   buy,  0
      -- lanes
      from, to
      TAIPEI, HALL
      -- tariffs
      measure,    hts_prefix, origin, rate,  valid_from, base,      excludes, minimum_metal_share, metal,  chip, except_end_use
      deal,       *,          TW,     0.10,  2020-01-01, total_cap, ,         ,                    ,       ,
      232-copper, 8544,       *,      0.25,  2020-01-01, add,       deal,     0.15,                copper, ,
      232-chips,  847330,     *,      0.30,  2020-01-01, add,       deal,     ,                    ,       true, USE
      -- demand
      demand, part,  site, due,        quantity
      D1,     cable, HALL, 2027-01-04, 1
      D2,     thin,  HALL, 2027-01-04, 1
      D3,     card,  HALL, 2027-01-04, 1
      D4,     big,   HALL, 2027-01-04, 1
      """;

  private static Plan plan(String exceptEndUse) {
    return Rung.plan(PROGRAM.replace("USE", exceptEndUse));
  }

  /** 15 % copper pays 25 % and not the deal; 14 % pays the deal. The chip outside pays the deal. */
  @Test
  void gatesOpenByWeightAndChipAndWhatTheyExcludeIsNotPaid() {
    assertThat(plan("resale").shipments())
        .extracting(row -> row.part().id() + " " + row.dutyUsd())
        .containsExactly("cable 25.0", "thin 10.0", "card 30.0", "big 10.0");
  }

  /** All of this program is for a data center at home. */
  @Test
  void aLayerThatLeavesOutDataCentersIsNotPaidForThem() {
    assertThat(plan("us-data-center").shipments())
        .extracting(row -> row.part().id() + " " + row.dutyUsd())
        .containsExactly("cable 25.0", "thin 10.0", "card 10.0", "big 10.0");
  }
}
