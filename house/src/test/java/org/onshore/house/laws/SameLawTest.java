package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.house.Draft;

/** What says the same is planned the same. */
class SameLawTest {
  private static Draft program(long seed) {
    return seed % 3 == 0 ? RandomPrograms.withProposals(seed) : RandomPrograms.flows(seed);
  }

  private static void sameRows(Plan one, Plan other) {
    assertThat(other.starts()).isEqualTo(one.starts());
    assertThat(other.uses()).isEqualTo(one.uses());
    assertThat(other.shipments()).isEqualTo(one.shipments());
    assertThat(other.stock()).isEqualTo(one.stock());
    assertThat(other.deliveries()).isEqualTo(one.deliveries());
    assertThat(other.shorts()).isEqualTo(one.shorts());
    assertThat(other.capacity()).isEqualTo(one.capacity());
    assertThat(other.awards()).isEqualTo(one.awards());
    assertThat(other.costs()).isEqualTo(one.costs());
    assertThat(other.objectiveUsd()).isEqualTo(one.objectiveUsd());
    assertThat(other.boundUsd()).isEqualTo(one.boundUsd());
    assertThat(other.model()).isEqualTo(one.model());
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void twoRunsGiveOnePlanToTheLastBit(long seed) {
    Plan one = Plans.plan(program(seed).program());
    Plan other = Plans.plan(program(seed).program());
    sameRows(one, other);
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void pricesTimesThreeCostThreeTimesAsMuch(long seed) {
    Draft draft = program(seed);
    double usd = 3 * Plans.costUsd(draft.program());
    assertThat(Plans.costUsd(draft.priced(3).program()))
        .isCloseTo(usd, within(Plans.tolerance(usd)));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void theOrderOfRowsDoesNotMatter(long seed) {
    Draft draft = program(seed);
    double usd = Plans.costUsd(draft.program());
    assertThat(Plans.costUsd(draft.shuffled(seed).program()))
        .isCloseTo(usd, within(Plans.tolerance(usd)));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void aScenarioOfNothingChangesNothing(long seed) {
    Program program =
        program(seed)
            .table("scenarios", "scenario, table, where, column, mode, value, from, until")
            .row("scenarios", "same", "lanes", "to.kind=*", "days", "multiply", 1, "", "")
            .row("scenarios", "same", "parts", "", "cost_usd", "add", 0, "", "")
            .row("scenarios", "same", "tariffs", "", "rate", "multiply", 1, "2027-01-12", "")
            .row("scenarios", "same", "resources", "", "capacity_per_period", "add", 0, "", "")
            .program();
    Program changed = Scenarios.apply(program, program.scenarios().get("same"));
    sameRows(Plans.plan(program), Plans.plan(changed));
  }

  /** Of everything twice as much: demand, stock and limits, but no price, share or time. */
  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void amountsTimesTwoCostTwiceAsMuch(long seed) {
    Draft draft = RandomPrograms.flows(seed);
    Draft twice =
        draft
            .change("demand", "quantity"::equals, units -> 2 * units)
            .change("stock", "quantity"::equals, units -> 2 * units)
            .change("receipts", "quantity"::equals, units -> 2 * units)
            .change("resources", "capacity_per_period"::equals, units -> 2 * units)
            .change("capacity", "capacity_per_period"::equals, units -> 2 * units)
            .change("processes", column -> column.endsWith("um_per_period"), units -> 2 * units)
            .change("lanes", "capacity_kg_per_period"::equals, kg -> 2 * kg);
    double usd = 2 * Plans.costUsd(draft.program());
    assertThat(Plans.costUsd(twice.program())).isCloseTo(usd, within(Plans.tolerance(usd)));
  }
}
