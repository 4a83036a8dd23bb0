package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Set, add, multiply; several rows of a scenario in their order; rows by wildcard. */
class G02_ScenarioChangesTest {
  private static final String PROGRAM =
      """
      name: scenario changes
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      PLANT, factory, US
      -- parts
      part, cost_usd
      fan, 100
      pump, 100
      rail, 100
      -- processes
      process,  site,  part, kind, cost_usd
      buy-fan,  PLANT, fan,  buy,  10
      buy-pump, PLANT, pump, buy,  20
      rails,    PLANT, rail, buy,  40
      -- demand
      demand, part, site,  due,        quantity
      D1,     fan,  PLANT, 2027-01-04, 1
      D2,     pump, PLANT, 2027-01-04, 1
      D3,     rail, PLANT, 2027-01-04, 1
      -- scenarios
      scenario, table, where, column, mode, value
      dearer, processes, process=buy-*, cost_usd, multiply, 1.5
      set, processes, part=fan, cost_usd, set, 70
      order, processes, process=rails, cost_usd, add, 5
      order, processes, process=rails and site.kind=factory, cost_usd, multiply, 2
      all, processes, , cost_usd, add, 1
      boom, demand, part=*p* and kind=firm, quantity, multiply, 3
      """;

  private static double cost(String scenario) {
    return Rung.objectiveUsd(Rung.plan(PROGRAM, scenario));
  }

  /** At first 10 + 20 + 40 = 70. */
  @Test
  void eachModeDoesWhatItSays() {
    assertThat(cost("dearer")).isEqualTo(15 + 30 + 40);
    assertThat(cost("set")).isEqualTo(70 + 20 + 40);
    assertThat(cost("order")).isEqualTo(10 + 20 + (40 + 5) * 2);
    assertThat(cost("all")).isEqualTo(11 + 21 + 41);
  }

  @Test
  void aStarStandsForAnyRunOfLetters() {
    assertThat(cost("boom")).isEqualTo(10 + 3 * 20 + 40);
  }
}
