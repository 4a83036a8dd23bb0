package org.onshore.house.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.HazardScope;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.Outage;
import org.onshore.domain.risk.StressAnswer;
import org.onshore.domain.risk.StressAnswer.StressStatus;
import org.onshore.engine.sourcing.Replan;
import org.onshore.engine.sourcing.Replan.Replanned;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.engine.stress.Disruption;
import org.onshore.engine.stress.Stress;
import org.onshore.house.PlanLines;
import org.onshore.house.ProgramText;
import org.onshore.house.laws.Plans;
import org.onshore.house.laws.RandomPrograms;

/** Stress by hand, and its laws. */
class StressTest {
  /** Two racks a week from home, as many from abroad at twice the price; one is due each week. */
  private static Program program(String abroad) {
    return ProgramText.of(
        """
        name: two sources
        start: 2027-01-04
        periods: 6
        late_cost_default_usd: 50
        holding_rate_per_year: 0.5
        short_cost_default_usd: 1000
        -- sites
        site, kind, country, recovery_days
        HALL, datacenter, US,
        PLANT, factory, US, 14
        FAB, factory, TW, 21
        -- parts
        part, cost_usd
        rack, 100
        -- processes
        process, site, part, kind, cost_usd, maximum_per_period
        home, PLANT, rack, buy, 10, 2
        abroad, FAB, rack, buy, 20, %s
        -- lanes
        from, to, days
        PLANT, HALL, 0
        FAB, HALL, 0
        -- demand
        demand, part, site, due, quantity
        W0, rack, HALL, 2027-01-04, 1
        W1, rack, HALL, 2027-01-11, 1
        W2, rack, HALL, 2027-01-18, 1
        W3, rack, HALL, 2027-01-25, 1
        W4, rack, HALL, 2027-02-01, 1
        W5, rack, HALL, 2027-02-08, 1
        -- scenarios
        scenario, table, where, column, mode, value, from, until
        strike, processes, process=home, maximum_per_period, set, 0, 2027-01-18, 2027-02-01
        """
            .formatted(abroad));
  }

  private static Sourced planned(String abroad) {
    return Sourcing.solve(program(abroad), Plans.exact());
  }

  private static StressAnswer plantLost(Sourced planned, int from) {
    Program program = planned.plan().program();
    List<Disruption> plant =
        Disruption.every(program, HazardScope.SITE).stream()
            .filter(each -> each.name().equals("PLANT"))
            .toList();
    try (Replan replan = Replan.of(planned, Plans.exact())) {
      return Stress.of(replan, plant, new Period(from), 2, done -> {}).getFirst();
    }
  }

  /** For two weeks racks come from abroad, at 10 USD more each. */
  @Test
  void aSecondSourceTakesOver() {
    StressAnswer answer = plantLost(planned("9"), 2);
    assertThat(answer.status()).isEqualTo(StressStatus.UNHARMED);
    assertThat(answer.extraCostUsd()).isCloseTo(20, within(1e-6));
    assertThat(answer.days()).isEqualTo(14);
  }

  /**
   * Without it, W2 is two weeks late and W3 one; two racks a week make up for them in week 4, 5.
   */
  @Test
  void withoutOneTheRestIsMadeUpForLate() {
    StressAnswer answer = plantLost(planned("0"), 2);
    assertThat(answer.status()).isEqualTo(StressStatus.RECOVERED);
    assertThat(answer.lateUnitPeriods()).isCloseTo(4, within(1e-6));
    assertThat(answer.firstMissed()).isEqualTo(new Period(2));
    assertThat(answer.recovered()).isEqualTo(new Period(5));
    assertThat(answer.lostUnits()).isCloseTo(0, within(1e-9));
    assertThat(answer.extraCostUsd()).isCloseTo(200, within(1e-6));
  }

  @Test
  void whatWasDecidedBeforeIsFrozen() {
    Sourced planned = planned("9");
    try (Replan replan = Replan.of(planned, Plans.exact())) {
      Replanned replanned =
          replan.plan(
              List.of(
                  new Outage(
                      new Hazard("fire", HazardScope.PART, "rack", 0, 7, 7, 7, 1, ""), 21, 28)),
              new Period(3));
      Plan plan = replanned.plan();
      assertThat(plan).isNotNull();
      assertThat(PlanLines.flows(plan == null ? planned.plan() : plan))
          .contains("start home @0: 1", "start home @1: 1", "start home @2: 1")
          .doesNotContain("start home @3");
    }
  }

  /** The strike of the table is the loss of the plant by another name. */
  @Test
  void aScenarioIsAStressToo() {
    Sourced planned = planned("0");
    Program program = planned.plan().program();
    var strike = program.scenarios().get("strike");
    Period begins = Stress.begins(program, strike);
    StressAnswer answer = Stress.of(planned, strike, begins, SourcingOptions.defaults());
    assertThat(begins).isEqualTo(new Period(2));
    assertThat(answer.lateUnitPeriods()).isCloseTo(4, within(1e-6));
    assertThat(answer.status()).isEqualTo(StressStatus.RECOVERED);
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void aStressOfNothingChangesNothing(long seed) {
    Sourced planned = Sourcing.solve(RandomPrograms.withProposals(seed).program(), Plans.exact());
    try (Replan replan = Replan.of(planned, Plans.exact())) {
      Replanned again = replan.plan(List.of(), new Period(2));
      Plan plan = again.plan();
      double tolerance = Plans.tolerance(planned.plan().objectiveUsd());
      assertThat(plan).isNotNull();
      assertThat(plan == null ? Double.NaN : plan.objectiveUsd())
          .isCloseTo(planned.plan().objectiveUsd(), within(tolerance));
    }
  }

  private static boolean hasMinimum(Process process) {
    return !process.minimumPerPeriod().isConstant()
        || process.minimumPerPeriod().at(Period.FIRST) > 0;
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void losingMoreNeverCostsLess(long seed) {
    Sourced planned = Sourcing.solve(RandomPrograms.flows(seed).program(), Plans.exact());
    Program program = planned.plan().program();
    assumeTrue(program.processes().stream().noneMatch(StressTest::hasMinimum), "waived if struck");
    List<Disruption> sites = Disruption.every(program, HazardScope.SITE);
    try (Replan replan = Replan.of(planned, Plans.exact())) {
      for (StressAnswer answer : Stress.of(replan, sites, new Period(1), 2, done -> {})) {
        double tolerance = Plans.tolerance(planned.plan().objectiveUsd());
        assertThat(answer.extraCostUsd()).isGreaterThanOrEqualTo(-tolerance);
      }
    }
  }
}
