package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** Scenarios that take all there is, clash, or fill in what was blank. */
class G04_ScenarioEdgesTest {
  private static final String PROGRAM =
      """
      name: scenario edges
      start: 2027-01-04
      periods: 3
      -- sites
      site, kind, country
      FAB, supplier, CN
      HALL, datacenter, US
      -- parts
      part, cost_usd, hts
      rack, 100, 8471
      -- generations
      generation, part
      G1, rack
      -- processes
      process, site, part, kind, cost_usd, minimum_per_period, maximum_per_period, valid_until, proposal
      run,     FAB,  rack, buy,  1,        2,                  4,                  2027-01-11,
      more,    FAB,  rack, buy,  5,        ,                   ,                   ,            MORE
      -- resources
      resource, site, capacity_per_period
      LINE, FAB, 4
      -- loads
      process, resource, quantity
      run, LINE, 1
      -- lanes
      from, to
      FAB, HALL
      -- tariffs
      measure, hts_prefix, origin, rate, valid_from
      s122, *, *, 0.10, 2020-01-01
      -- demand
      demand, part, site, due,        quantity, short_cost_usd, late_cost_usd_per_period
      D1,     rack, HALL, 2027-01-04, 4,        1000,           5000
      -- proposals
      proposal, site, award_cost_usd
      MORE, FAB, 100000
      -- scenarios
      scenario, table, where, column, mode, value
      clash, processes, process=run, maximum_per_period, multiply, 0.25
      loss, processes, process=run, yield, multiply, 0
      strike, processes, process=run, minimum_per_period, set, 0
      strike, resources, , capacity_per_period, add, -10
      end, generations, , build_until, set, 2027-01-04
      end, processes, process=run, minimum_per_period, set, 0
      narrow, tariffs, , origin, set, VN
      """;

  private static double cost(String scenario) {
    return Rung.objectiveUsd(Rung.plan(PROGRAM, scenario));
  }

  /** At least 2, at most a quarter of 4. */
  @Test
  void aMinimumAboveAMaximumIsAClashInWords() {
    Program program = ProgramText.of(PROGRAM);
    Program changed = Scenarios.apply(program, program.scenarios().get("clash"));
    Plan plan = Sourcing.plan(changed, SourcingOptions.defaults());
    assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
    assertThat(plan.clash())
        .containsExactly("process 'run' must start at least 2 in week 0, but no more than 1");
  }

  /** It must run (2 units at 1) and nothing comes of it. */
  @Test
  void aYieldOfNothingBringsNothing() {
    assertThat(cost("loss")).isEqualTo(2 + 4 * 1000);
  }

  @Test
  void lessThanNothingIsNothing() {
    assertThat(cost("strike")).isEqualTo(4 * 1000);
  }

  @Test
  void aDateThatWasBlankIsSet() {
    assertThat(cost("end")).isEqualTo(4 * 1000);
  }

  /** 4 at 1, and 10 of duty on each until the row is of another country. */
  @Test
  void aCountryThatWasBlankIsSet() {
    assertThat(Rung.objectiveUsd(Rung.plan(PROGRAM))).isEqualTo(4 + 40);
    assertThat(cost("narrow")).isEqualTo(4);
  }
}
