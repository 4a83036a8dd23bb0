package org.onshore.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.PlanSearch.Found;
import org.onshore.house.Draft;
import org.onshore.house.laws.Plans;
import org.onshore.house.laws.RandomPrograms;

/** Rounding, as large programs have it, held against the exact way of small ones. */
class WholeUnitsLawTest {
  private static Program program(long seed) {
    Draft draft = seed % 2 == 0 ? RandomPrograms.withProposals(seed) : RandomPrograms.flows(seed);
    Draft whole = draft.column("parts", "whole", "true");
    return (seed % 3 == 0 ? whole.column("processes", "lot_size", 2) : whole).program();
  }

  private static Found found(Problem problem, boolean direct) {
    try (PlanSearch search = new PlanSearch(problem, Plans.exact(), direct)) {
      return search.find(search.root());
    }
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void aRoundedPlanIsAPlanNoBetterThanTheBest(long seed) {
    Program program = program(seed);
    Problem problem = Problem.of(program);
    Found rounded = found(problem, false);
    if (!rounded.solution().hasValues()) {
      return; // Minimums that no lots meet: none was promised.
    }
    Plan plan = Sourcing.plan(problem, rounded);
    assertThat(Audit.check(program, plan).violations()).isEmpty();
    double best = found(problem, true).solution().objective();
    double tolerance = Plans.tolerance(best);
    assertThat(plan.objectiveUsd()).isGreaterThanOrEqualTo(best - tolerance);
    assertThat(plan.boundUsd()).isLessThanOrEqualTo(best + tolerance);
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void roundingCostsWhatThePlanSaysItDoes(long seed) {
    Problem problem = Problem.of(program(seed));
    Found rounded = found(problem, false);
    if (rounded.solution().hasValues()) {
      double fractions = rounded.solution().objective() - rounded.roundingUsd();
      double bound = rounded.solution().bound();
      assertThat(fractions).isCloseTo(bound, within(Plans.tolerance(bound)));
    }
  }
}
