package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;

/**
 * Demand by far or baba draws on racks built apart, of components domestic by more than a share.
 */
class L01_FirstTierRuleTest {
  /** A board costs 100, a chassis 35 and is always foreign: all boards from home make 74.07 %. */
  private static String program(String start, String demand) {
    return """
    name: first tier
    start: %s
    periods: 6
    short_cost_default_usd: 1000
    late_cost_default_usd: 100
    -- sites
    site, kind, country
    PLANT, datacenter, US
    -- parts
    part, cost_usd, commercial_it
    rack, 200, false
    server, 200, true
    board, 100, false
    chassis, 35, false
    -- bill
    parent, component, quantity
    rack, board, 1
    rack, chassis, 1
    server, board, 1
    server, chassis, 1
    -- processes
    process, site, part, kind, cost_usd, origin
    build, PLANT, rack, make, 5, US
    build-server, PLANT, server, make, 5, US
    board-us, PLANT, board, buy, 160, US
    board-tw, PLANT, board, buy, 100, TW
    chassis, PLANT, chassis, buy, 35, TW
    -- demand
    demand, part, site, due, latest, quantity, sector, rule
    %s
    """
        .formatted(start, demand);
  }

  private static final String MIXED =
      program(
          "2027-01-04",
          """
          G, rack, PLANT, 2027-01-04, , 10, government, far
          C, rack, PLANT, 2027-01-04, , 20, cloud,
          """);

  /** 0.65 * 135 / 100 = 0.8775 boards from home for each rack of the stream, none beside it. */
  @Test
  void compliantRacksAreBuiltApartAndOnlyAsManyAsAskedFor() {
    Plan plan = Rung.plan(MIXED);
    assertThat(PlanLines.flows(plan))
        .contains("start build @0: 20\n", "start build [far:0.65] @0: 10\n")
        .contains("deliver G US [far:0.65] @0: 10\n", "deliver C US @0: 20\n")
        .contains("use build board TW @0: 20\n")
        .doesNotContain("use build board US");
    double usd = 30 * (5 + 35) + 8.775 * 160 + 21.225 * 100;
    assertThat(plan.objectiveUsd()).isCloseTo(usd, within(0.01));
  }

  @Test
  void whatIsDeliveredUnderTheRuleIsStatedWithItsThreshold() {
    ContentStatement stated = delivered(Rung.plan(MIXED));
    assertThat(stated.scope()).isEqualTo("delivered to government");
    assertThat(stated.threshold()).isEqualTo(0.65);
    assertThat(stated.share()).isGreaterThan(0.65).isCloseTo(0.65, within(1e-5));
    assertThat(stated.totalUsd()).isCloseTo(1350, within(1e-6));
    assertThat(stated.passes()).isTrue();
  }

  private static ContentStatement delivered(Plan plan) {
    return Accounting.of(plan).content().stream()
        .filter(ContentStatement::isOfDeliveries)
        .findFirst()
        .orElseThrow();
  }

  /** More than 55 %: 0.7425 boards from home. */
  @Test
  void eachRuleHasItsThreshold() {
    Plan plan =
        Rung.plan(program("2027-01-04", "G, rack, PLANT, 2027-01-04, , 10, government, baba\n"));
    double usd = 10 * (5 + 35) + 7.425 * 160 + 2.575 * 100;
    assertThat(plan.objectiveUsd()).isCloseTo(usd, within(0.01));
  }

  /** Delivered into 2029, when 75 % are asked for, a rack of these components cannot comply. */
  @Test
  void theHighestThresholdOfTheDatesOfDeliveryCounts() {
    String text =
        program(
            "2028-12-04",
            """
            A, rack, PLANT, 2028-12-11, 2028-12-11, 1, government, far
            B, rack, PLANT, 2028-12-11, 2029-01-08, 1, government, far
            """);
    Plan plan = Rung.plan(text);
    assertThat(PlanLines.flows(plan))
        .contains("deliver A US [far:0.65] @1: 1\n")
        .contains("short B: 1\n");
    Sourced sourced = Sourcing.solve(ProgramText.of(text), SourcingOptions.defaults());
    var gates = Explain.plan(sourced).gatesOf(plan.shorts().getFirst().demand());
    assertThat(gates.getFirst().words())
        .startsWith("domestic content by far:0.75 of what build makes at PLANT");
  }

  /** FAR 25.103(e). */
  @Test
  void commercialInformationTechnologyIsExempt() {
    Plan plan =
        Rung.plan(program("2027-01-04", "G, server, PLANT, 2027-01-04, , 10, government, far\n"));
    assertThat(Rung.objectiveUsd(plan)).isEqualTo(10 * (5 + 100 + 35));
    ContentStatement stated = delivered(plan);
    assertThat(stated.scope()).isEqualTo("delivered to government (commercial IT, FAR 25.103(e))");
    assertThat(stated.threshold()).isNull();
    assertThat(stated.passes()).isTrue();
  }
}
