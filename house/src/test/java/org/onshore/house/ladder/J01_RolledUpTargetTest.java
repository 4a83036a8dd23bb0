package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.engine.account.Accounting;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;

/** A share of value added at home that must hold, or costs where it does not. */
class J01_RolledUpTargetTest {
  private static String program(String share, String penalty, String minimum, String maximum) {
    return """
    name: home share
    start: 2027-01-04
    periods: 1
    -- sites
    site, kind, country
    HALL, datacenter, US
    FAB, factory, TW
    -- parts
    part, cost_usd
    rack, 10
    -- processes
    process, site, part, kind, cost_usd, minimum_per_period, maximum_per_period
    home,    HALL, rack, buy,  12,       ,                   %s
    abroad,  FAB,  rack, buy,  10,       %s,
    -- lanes
    from, to, days
    FAB, HALL, 0
    -- demand
    demand, part, site, due, quantity
    D1, rack, HALL, 2027-01-04, 10
    -- targets
    target, rule, share, penalty_usd
    half, rolled_up, %s, %s
    """
        .formatted(maximum, minimum, share, penalty);
  }

  /** 12 h = 0.5 (12 h + 10 (10 - h)) where h = 50/11. */
  @Test
  void aHardTargetIsReachedAtLeastCost() {
    Plan plan = Rung.plan(program("0.5", "", "", ""));
    assertThat(plan.objectiveUsd()).isCloseTo(1200.0 / 11, within(1e-6));
    assertThat(Accounting.of(plan).rolledUpShare()).isCloseTo(0.5, within(1e-9));
    assertThat(Accounting.of(plan).content().getLast().passes()).isTrue();
  }

  /** A rack from home costs 2 more and brings 11 USD nearer to the target. */
  @Test
  void aSoftTargetIsMissedWhereThatIsCheaper() {
    Plan plan = Rung.plan(program("0.5", "0.1", "", ""));
    assertThat(PlanLines.costs(plan))
        .isEqualTo(
            """
            process: 100
            missed_target: 5
            """);
    assertThat(Accounting.of(plan).content().getLast().passes()).isFalse();
  }

  @Test
  void andReachedWhereMissingItIsDearer() {
    Plan plan = Rung.plan(program("0.5", "0.2", "", ""));
    assertThat(plan.objectiveUsd()).isCloseTo(1200.0 / 11, within(1e-6));
  }

  /** Two from home are 24 USD of value; ten that must come from abroad are 100. */
  @Test
  void oneThatCannotBeReachedNamesWhatStandsAgainstIt() {
    Plan plan =
        Sourcing.plan(ProgramText.of(program("0.5", "", "10", "2")), SourcingOptions.defaults());
    assertThat(plan.status()).isEqualTo(Status.INFEASIBLE);
    assertThat(plan.clash())
        .containsExactly(
            "process 'abroad' must start at least 10 in week 0",
            "process 'home' starts at most 2 in week 0",
            "target 'half' must reach a share of 0.5 by rolled_up");
  }
}
