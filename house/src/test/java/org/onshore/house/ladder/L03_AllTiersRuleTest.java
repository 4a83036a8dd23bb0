package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;

/** Rules on origins through all tiers: racks of trays of chips, two tiers down. */
class L03_AllTiersRuleTest {
  private static String program(String rule, String chips, String stock) {
    return """
    name: all tiers
    start: 2027-01-04
    periods: 2
    short_cost_default_usd: 1000
    late_cost_default_usd: 100
    -- sites
    site, kind, country
    SHOP, factory, US
    PLANT, datacenter, US
    -- parts
    part, cost_usd
    rack, 100
    tray, 50
    chip, 10
    -- bill
    parent, component, quantity
    rack, tray, 1
    tray, chip, 2
    -- processes
    process, site, part, kind, cost_usd, origin
    build, PLANT, rack, make, 5, US
    fill, SHOP, tray, make, 3, US
    %s
    -- lanes
    from, to, days, cost_usd_per_unit
    SHOP, PLANT, 0, 1
    -- stock
    site, part, quantity, origin
    %s
    -- demand
    demand, part, site, due, quantity, sector, rule
    G, rack, PLANT, 2027-01-04, 4, government, %s
    C, rack, PLANT, 2027-01-04, 6, cloud,
    """
        .formatted(chips, stock, rule);
  }

  private static final String CN_AND_US =
      "chip-cn, SHOP, chip, buy, 5, CN\nchip-us, SHOP, chip, buy, 9, US\n";

  /** Eight chips from home for four racks; the others take CN ones, and the unknown ones. */
  @Test
  void nothingOfTheOriginIsAnywhereBelow() {
    Plan plan = Rung.plan(program("not_from:CN", CN_AND_US, "SHOP, chip, 2, ZZ"));
    assertThat(PlanLines.flows(plan))
        .isEqualTo(
            """
            start build @0: 6
            start build [not_from:CN] @0: 4
            start fill @0: 6
            start fill [not_from:CN] @0: 4
            start chip-cn @0: 10
            start chip-us @0: 8
            use build tray US @0: 6
            use build [not_from:CN] tray US [not_from:CN] @0: 4
            use fill chip ZZ @0: 2
            use fill chip CN @0: 10
            use fill [not_from:CN] chip US @0: 8
            ship SHOP>PLANT:truck tray US @0: 6
            ship SHOP>PLANT:truck tray US [not_from:CN] @0: 4
            deliver G US [not_from:CN] @0: 4
            deliver C US @0: 6
            """);
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(10 * (5 + 3 + 1) + 8 * 9 + 10 * 5);
    assertThat(Accounting.of(plan).content())
        .filteredOn(ContentStatement::isOfDeliveries)
        .extracting(ContentStatement::passes)
        .containsExactly(true);
  }

  /** Of opening stock its origin is all that is known; it may join the stream. */
  @Test
  void openingStockJoinsByItsOwnOrigin() {
    Plan plan = Rung.plan(program("not_from:CN", CN_AND_US, "PLANT, tray, 3, US"));
    assertThat(PlanLines.flows(plan))
        .contains("start fill [not_from:CN] @0: 1\n", "start fill @0: 6\n")
        .contains("use build [not_from:CN] tray US [not_from:CN] @0: 4\n");
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(10 * 5 + 7 * 4 + 2 * 9 + 12 * 5);
    assertThat(Accounting.of(plan).content())
        .filteredOn(ContentStatement::isOfDeliveries)
        .extracting(ContentStatement::passes)
        .containsExactly(true);
  }

  @Test
  void opaqueStockDoesNot() {
    Plan plan = Rung.plan(program("not_from:CN", CN_AND_US, "PLANT, tray, 3, ZZ"));
    assertThat(PlanLines.flows(plan)).contains("start fill [not_from:CN] @0: 4\n");
  }

  /** All or virtually all, as a plan reads it: everything of home origin. */
  @Test
  void ftcTakesHomeOriginAlone() {
    String chips = "chip-mx, SHOP, chip, buy, 5, MX\nchip-us, SHOP, chip, buy, 9, US\n";
    Plan plan = Rung.plan(program("ftc", chips, "SHOP, chip, 0, US"));
    assertThat(PlanLines.flows(plan))
        .contains("use fill [ftc] chip US @0: 8\n", "use fill chip MX @0: 12\n");
  }

  @Test
  void whereNoOriginBelowIsForbiddenThereIsNoStream() {
    Plan plan = Rung.plan(program("not_from:KP", CN_AND_US, "SHOP, chip, 0, US"));
    assertThat(plan.starts()).extracting(Start::stream).containsOnly("");
    assertThat(PlanLines.flows(plan)).contains("deliver G US @0: 4\n");
  }

  @Test
  void whereNothingMeetsItTheRuleIsTheGate() {
    String text = program("ftc", "chip-cn, SHOP, chip, buy, 5, CN\n", "SHOP, chip, 0, US");
    Plan plan = Rung.plan(text);
    assertThat(PlanLines.flows(plan)).contains("short G: 4\n");
    var explained = Explain.plan(Sourcing.solve(ProgramText.of(text), SourcingOptions.defaults()));
    assertThat(explained.gatesOf(plan.shorts().getFirst().demand()).getFirst().words())
        .isEqualTo("rule ftc: no rack of nothing but origin US can be at PLANT by week 1");
  }
}
