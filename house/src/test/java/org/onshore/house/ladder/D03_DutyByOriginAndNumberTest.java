package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Duty by country of origin and tariff number decides whom to buy from. */
class D03_DutyByOriginAndNumberTest {
  private static String program(String rows) {
    return """
    name: duty
    start: 2027-01-04
    periods: 1
    -- sites
    site, kind, country
    SHENZHEN, supplier, CN
    JUAREZ, supplier, MX
    HALL, datacenter, US
    -- parts
    part,  cost_usd, hts
    board, 100, 84733011
    cable, 100, 85444220
    -- processes
    process,  site,     part,  kind, cost_usd
    board-cn, SHENZHEN, board, buy,  100
    board-mx, JUAREZ,   board, buy,  115
    cable-cn, SHENZHEN, cable, buy,  100
    cable-mx, JUAREZ,   cable, buy,  115
    -- lanes
    from, to
    SHENZHEN, HALL
    JUAREZ, HALL
    -- tariffs
    measure, hts_prefix, origin, rate, valid_from
    %s
    -- demand
    demand, part,  site, due,        quantity
    D1,     board, HALL, 2027-01-04, 3
    D2,     cable, HALL, 2027-01-04, 2
    """
        .formatted(rows);
  }

  /** A board from CN lands at 100 + 25, from MX at 115; cables are of another number. */
  @Test
  void aDutyOnOneNumberFromOneCountryMovesThatPartAlone() {
    Plan plan = Rung.plan(program("301-cn, 8473, CN, 0.25, 2020-01-01"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start board-mx @0: 3
            start cable-cn @0: 2
            ship JUAREZ>HALL:truck board MX @0: 3
            ship SHENZHEN>HALL:truck cable CN @0: 2
            deliver D1 MX @0: 3
            deliver D2 CN @0: 2
            """);
    assertThat(PlanLines.costs(plan)).isEqualTo("process: 545\n");
  }

  /** Of one measure the longest prefix counts: 10 % on the board, so that it lands at 110. */
  @Test
  void theMostSpecificRowOfAMeasureCounts() {
    String rows =
        """
        301-cn, 84, CN, 0.25, 2020-01-01
        301-cn, 84733011, CN, 0.10, 2020-01-01
        """;
    Plan plan = Rung.plan(program(rows));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 500
            duty: 30
            """);
  }

  /** A row for every origin hits both alike: 120 against 135 for a board. */
  @Test
  void aRowForEveryOriginMovesNothing() {
    Plan plan = Rung.plan(program("s122, *, *, 0.20, 2020-01-01"));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 500
            duty: 100
            """);
  }

  /** A row for CN before one for any origin: 25 % from CN, 5 % from MX, which lands at 120. */
  @Test
  void aNamedOriginComesBeforeAnyOrigin() {
    String rows =
        """
        s122, 8473, CN, 0.25, 2020-01-01
        s122, 8473, *, 0.05, 2020-01-01
        """;
    Plan plan = Rung.plan(program(rows));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 545
            duty: 15
            """);
  }
}
