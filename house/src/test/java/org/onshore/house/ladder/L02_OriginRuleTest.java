package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;

/** Demand by taa takes units of home or designated origin, and no others. */
class L02_OriginRuleTest {
  private static String program(String processes) {
    return """
    name: designated
    start: 2027-01-04
    periods: 1
    short_cost_default_usd: 1000
    -- sites
    site, kind, country
    HALL, datacenter, US
    -- parts
    part, cost_usd
    rack, 10
    -- processes
    process, site, part, kind, cost_usd, origin
    %s
    -- stock
    site, part, quantity, origin
    HALL, rack, 3, ZZ
    -- demand
    demand, part, site, due, quantity, rule
    G, rack, HALL, 2027-01-04, 4, taa
    C, rack, HALL, 2027-01-04, 4,
    """
        .formatted(processes);
  }

  /** CN is not designated, TW is, and of ZZ nobody knows. */
  @Test
  void theRuleFiltersByOriginAndNeedsNoStream() {
    Plan plan = Rung.plan(program("cn, HALL, rack, buy, 10, CN\ntw, HALL, rack, buy, 12, TW\n"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start cn @0: 1
            start tw @0: 4
            deliver G TW @0: 4
            deliver C ZZ @0: 3
            deliver C CN @0: 1
            """);
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(58);
    assertThat(plan.starts()).extracting(Start::stream).containsOnly("");
  }

  @Test
  void whereNothingMeetsItTheRuleIsTheGate() {
    String text = program("cn, HALL, rack, buy, 10, CN\n");
    Plan plan = Rung.plan(text);
    assertThat(PlanLines.flows(plan)).contains("short G: 4\n");
    var explained = Explain.plan(Sourcing.solve(ProgramText.of(text), SourcingOptions.defaults()));
    assertThat(explained.gatesOf(plan.shorts().getFirst().demand()).getFirst().words())
        .isEqualTo("rule taa: no rack of home or designated origin can be at HALL by week 0");
  }
}
