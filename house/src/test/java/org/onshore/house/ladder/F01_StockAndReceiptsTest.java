package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** What is there and what is under way comes first. */
class F01_StockAndReceiptsTest {
  private static String program(String arrives, String demand) {
    return """
    name: stock and receipts
    start: 2027-01-04
    periods: 3
    holding_rate_per_year: 0.365
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- parts
    part, cost_usd
    rack, 1000
    -- processes
    process, site, part, kind, cost_usd
    buy,     HALL, rack, buy,  1
    -- stock
    site, part, quantity
    HALL, rack, 3
    -- receipts
    site, part, arrives, quantity, origin
    HALL, rack, %s, 4, TW
    -- demand
    demand, part, site, due, latest, quantity
    D1,     rack, HALL, %s
    """
        .formatted(arrives, demand);
  }

  /** 3 stand there from the start, 4 come in period 1, 3 are bought; 3 + 7 unit-weeks at 7. */
  @Test
  void onlyWhatIsMissingIsBought() {
    Plan plan = Rung.plan(program("2027-01-13", "2027-01-18, , 10"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start buy @2: 3
            deliver D1 US @2: 6
            deliver D1 TW @2: 4
            """);
    assertThat(PlanLines.stock(plan))
        .isEqualTo(
            """
            HALL rack US @0: 3
            HALL rack US @1: 3
            HALL rack TW @1: 4
            """);
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 3
            holding: 70
            """);
  }

  /** What comes after the last day it is of use stands there and costs all the same. */
  @Test
  void whatIsOfNoUseIsPaidForToo() {
    Plan plan = Rung.plan(program("2027-01-18", "2027-01-11, 2027-01-17, 2"));
    assertThat(PlanLines.flows(plan)).isEqualTo("deliver D1 US @1: 2\n");
    assertThat(PlanLines.stock(plan))
        .isEqualTo(
            """
            HALL rack US @0: 3
            HALL rack US @1: 1
            HALL rack US @2: 1
            HALL rack TW @2: 4
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("holding: 63\n");
  }
}
