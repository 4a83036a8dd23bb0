package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.house.PlanLines;

/** One component of two origins goes into one start, each told apart. */
class B05_ComponentOriginsTest {
  private static final String PROGRAM =
      """
      name: component origins
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 1000
      chip, 100
      -- bill
      parent, component, quantity
      rack, chip, 2
      -- processes
      process,  site,  part, kind, cost_usd, maximum_per_period, origin
      assemble, PLANT, rack, make, 0,        ,
      chip-tw,  PLANT, chip, buy,  10,       5,                  TW
      chip-us,  PLANT, chip, buy,  30,       ,                   US
      -- demand
      demand, part, site,  due,        quantity
      D1,     rack, PLANT, 2027-01-04, 4
      """;

  /** 8 chips: 5 of TW, which is all there are, and 3 of the US. The racks are of the US. */
  @Test
  void whatIsUsedNamesItsOrigin() {
    assertThat(PlanLines.flows(Rung.plan(PROGRAM)))
        .isEqualTo(
            """
            start assemble @0: 4
            start chip-tw @0: 5
            start chip-us @0: 3
            use assemble chip TW @0: 5
            use assemble chip US @0: 3
            deliver D1 US @0: 4
            """);
  }
}
