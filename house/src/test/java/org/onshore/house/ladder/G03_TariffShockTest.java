package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.house.ProgramText;

/** A tariff for some weeks: the row is split where the shock begins and ends. */
class G03_TariffShockTest {
  private static final String PROGRAM =
      """
      name: tariff shock
      start: 2027-01-04
      periods: 4
      holding_rate_per_year: 0.365
      -- sites
      site, kind, country
      FAB, supplier, TW
      HALL, datacenter, US
      -- parts
      part, cost_usd, hts
      chip, 1000, 8542
      -- processes
      process, site, part, kind, cost_usd
      fab,     FAB,  chip, buy,  0
      -- lanes
      from, to
      FAB, HALL
      -- tariffs
      measure, hts_prefix, origin, rate, valid_from, valid_until
      301, 8542, *, 0.10, 2020-01-01, 2027-01-25
      -- demand
      demand, part, site, due,        quantity
      D0,     chip, HALL, 2027-01-04, 1
      D1,     chip, HALL, 2027-01-11, 1
      D2,     chip, HALL, 2027-01-18, 1
      D3,     chip, HALL, 2027-01-25, 1
      -- scenarios
      scenario, table, where, column, mode, value, from, until
      small, tariffs, measure=301, rate, set, 0.105, 2027-01-11, 2027-01-18
      large, tariffs, measure=301, rate, set, 0.5, 2027-01-11, 2027-01-18
      """;

  private static List<String> duties(Plan plan) {
    return plan.shipments().stream().map(row -> row.period() + ": " + row.dutyUsd()).toList();
  }

  /** 5 USD more in week 1 are less than the 7 of a week's stock; from week 3 nothing is due. */
  @Test
  void aSmallShockIsPaid() {
    assertThat(duties(Rung.plan(PROGRAM, "small")))
        .containsExactly("0: 100.0", "1: 105.0", "2: 100.0", "3: 0.0");
  }

  /** 400 USD more: the unit of week 1 comes in week 0. */
  @Test
  void aLargeShockIsDodgedByComingEarly() {
    assertThat(duties(Rung.plan(PROGRAM, "large")))
        .containsExactly("0: 200.0", "2: 100.0", "3: 0.0");
  }

  @Test
  void theRowBecomesThreeThatMeetWithoutAGap() {
    Program program = ProgramText.of(PROGRAM);
    Program shocked = Scenarios.apply(program, program.scenarios().get("large"));
    assertThat(shocked.tariffs())
        .extracting(row -> row.rate() + " " + row.valid().from() + " " + row.valid().until())
        .containsExactly(
            "0.1 2020-01-01 2027-01-11", "0.5 2027-01-11 2027-01-18", "0.1 2027-01-18 2027-01-25");
  }
}
