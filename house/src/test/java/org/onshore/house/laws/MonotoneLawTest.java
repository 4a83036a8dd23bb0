package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.house.Draft;

/** Whoever may do more pays no more. */
class MonotoneLawTest {
  private static void costsNoMore(Draft before, Draft after) {
    double usd = Plans.costUsd(before.program());
    assertThat(Plans.costUsd(after.program())).isLessThanOrEqualTo(usd + Plans.tolerance(usd));
  }

  private static Draft program(long seed) {
    return seed % 3 == 0 ? RandomPrograms.withProposals(seed) : RandomPrograms.flows(seed);
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void moreCapacityNeverCostsMore(long seed) {
    Draft draft = program(seed);
    Draft more =
        draft
            .change("resources", "capacity_per_period"::equals, units -> units * 1.5)
            .change("capacity", "capacity_per_period"::equals, units -> units + 1)
            .change("processes", "maximum_per_period"::equals, units -> units + 1);
    costsNoMore(draft, more);
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void anOptionMoreNeverCostsMore(long seed) {
    Draft draft = program(seed);
    Draft more =
        draft.row("demand", "X", "rack", "HALL2", "2027-01-20", 4, "option", 900, 1, "", "");
    costsNoMore(draft, more);
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void aRelaxedLaneNeverCostsMore(long seed) {
    Draft draft = program(seed);
    Draft wider =
        draft
            .change("lanes", "capacity_kg_per_period"::equals, kg -> 2 * kg)
            .change("lanes", "cost_usd_per_kg"::equals, usd -> usd / 2);
    costsNoMore(draft, wider);
    costsNoMore(draft, draft.row("lanes", "ASSY", "HALL2", "", "rail", 7, 3, 0, ""));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void aProposalMoreNeverCostsMore(long seed) {
    costsNoMore(RandomPrograms.flows(seed), RandomPrograms.withProposals(seed));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void demandWithoutItsRulesNeverCostsMore(long seed) {
    Draft ruled = RandomPrograms.withRules(seed);
    costsNoMore(
        ruled, seed % 2 == 0 ? RandomPrograms.flows(seed) : RandomPrograms.withProposals(seed));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void whatMustNotRunCostsNoMore(long seed) {
    Draft draft = program(seed);
    costsNoMore(draft, draft.change("processes", "minimum_per_period"::equals, _ -> 0));
  }
}
