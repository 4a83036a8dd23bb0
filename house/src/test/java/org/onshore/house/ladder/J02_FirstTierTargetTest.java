package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.engine.account.Accounting;
import org.onshore.house.PlanLines;

/** A first-tier target counts components at delivered cost, by the origin they have. */
class J02_FirstTierTargetTest {
  private static String program(String scope, String from) {
    return """
    name: first tier
    start: 2027-01-04
    periods: 2
    -- sites
    site, kind, country
    PLANT, factory, US
    FAB, factory, TW
    -- parts
    part, cost_usd, hts
    rack, 1000, 84715001
    board, 100, 85340000
    -- bill
    parent, component, quantity
    rack, board, 1
    -- generations
    generation, part
    first, rack
    -- processes
    process, site, part, kind, cost_usd, maximum_per_period
    build, PLANT, rack, make, 5, 10
    home, PLANT, board, buy, 150,
    abroad, FAB, board, buy, 100,
    -- lanes
    from, to, days, cost_usd_per_unit
    FAB, PLANT, 0, 1
    -- tariffs
    measure, hts_prefix, origin, rate, valid_from
    duty, 8534, TW, 0.1, 2026-01-01
    -- demand
    demand, part, site, due, quantity
    D1, rack, PLANT, 2027-01-04, 10
    D2, rack, PLANT, 2027-01-11, 10
    -- targets
    target, rule, scope, share, from
    content, far, %s, 0.5, %s
    """
        .formatted(scope, from);
  }

  /** A board from abroad counts 100 + 1 + 10 USD: 100 h = 0.5 (100 h + 111 (10 - h)). */
  @Test
  void freightAndDutyCountForComponentsFromAbroad() {
    double home = 10 * 55.5 / 105.5;
    Plan plan = Rung.plan(program("first", "2027-01-11"));
    assertThat(plan.objectiveUsd())
        .isCloseTo(20 * 5 + 10 * 111 + home * 150 + (10 - home) * 111, within(1e-6));
    ContentStatement content = Accounting.of(plan).content().getLast();
    assertThat(content.from().index()).isEqualTo(1);
    assertThat(content.share()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void aPartMayBeNamedInsteadOfAGeneration() {
    double home = 20 * 55.5 / 105.5;
    Plan plan = Rung.plan(program("rack", ""));
    assertThat(plan.objectiveUsd())
        .isCloseTo(20 * 5 + home * 150 + (20 - home) * 111, within(1e-6));
    assertThat(PlanLines.costs(plan)).contains("duty");
  }
}
