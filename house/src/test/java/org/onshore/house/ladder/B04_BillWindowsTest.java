package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.house.PlanLines;

/** An engineering change: lines of a bill hold from and until a date. */
class B04_BillWindowsTest {
  private static String program(double newUsd) {
    return """
    name: engineering change
    start: 2027-01-04
    periods: 4
    holding_rate_per_year: 0.365
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 1000
    pump-a, 1000
    pump-b, 1000
    -- bill
    parent, component, quantity, group, valid_from, valid_until
    rack, pump-a, 1, pump, , 2027-01-20
    rack, pump-b, 2, pump, 2027-01-20,
    -- processes
    process,  site,  part,   kind, cost_usd
    assemble, PLANT, rack,   make, 0
    buy-a,    PLANT, pump-a, buy,  1
    buy-b,    PLANT, pump-b, buy,  %s
    -- demand
    demand, part, site,  due,        quantity
    D1,     rack, PLANT, 2027-01-11, 5
    D2,     rack, PLANT, 2027-01-18, 6
    D3,     rack, PLANT, 2027-01-25, 7
    """
        .formatted(newUsd);
  }

  /**
   * The change of 20 January is that of period 3, the first to begin after it. To build in 2 and
   * keep a week would save 2 x 2 - 1 = 3 USD a rack and cost 7.
   */
  @Test
  void theLineThatHoldsOnThePeriodsFirstDayIsTaken() {
    assertThat(PlanLines.flows(Rung.plan(program(2))))
        .isEqualTo(
            """
            start assemble @1: 5
            start assemble @2: 6
            start assemble @3: 7
            start buy-a @1: 5
            start buy-a @2: 6
            start buy-b @3: 14
            use assemble pump-a US @1: 5
            use assemble pump-a US @2: 6
            use assemble pump-b US @3: 14
            deliver D1 US @1: 5
            deliver D2 US @2: 6
            deliver D3 US @3: 7
            """);
  }

  /** For a rack of new pumps at 0.30 it would cost 7 to wait; before their date they do not fit. */
  @Test
  void aBetterPartIsNotTakenBeforeItsDate() {
    assertThat(PlanLines.costs(Rung.plan(program(0.15)))).isEqualTo("process: 13.1\n");
  }
}
