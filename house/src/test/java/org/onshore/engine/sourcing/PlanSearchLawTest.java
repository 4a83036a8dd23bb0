package org.onshore.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.house.laws.Plans;
import org.onshore.house.laws.RandomPrograms;
import org.onshore.lp.Highs;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.SolveStatus;

/** The warm search over awards finds what a general solver finds, and claims no more than is so. */
class PlanSearchLawTest {
  private static Solution searched(Problem problem, double gap) {
    var options = new SourcingOptions(gap, 60, 1, null, null);
    try (PlanSearch search = new PlanSearch(problem, options, false)) {
      return search.find(search.root()).solution();
    }
  }

  private static double optimum(Problem problem) {
    return Highs.solve(problem.model, SolveOptions.defaults().withGap(0)).objective();
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void itFindsTheOptimum(long seed) {
    Problem problem = Problem.of(RandomPrograms.withProposals(seed).program());
    Solution solution = searched(problem, 0);
    double optimum = optimum(problem);
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(solution.objective()).isCloseTo(optimum, within(Plans.tolerance(optimum)));
  }

  /** Content with a plan near the best, it still says truly how low another might be. */
  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void withinAGapItsBoundIsStillBelowTheOptimum(long seed) {
    Problem problem = Problem.of(RandomPrograms.withProposals(seed).program());
    Solution solution = searched(problem, 0.05);
    double optimum = optimum(problem);
    double tolerance = Plans.tolerance(optimum);
    assertThat(solution.bound()).isLessThanOrEqualTo(optimum + tolerance);
    assertThat(solution.objective()).isGreaterThanOrEqualTo(optimum - tolerance);
    assertThat(solution.objective() - solution.bound())
        .isLessThanOrEqualTo(0.05 * Math.abs(solution.objective()) + tolerance);
  }
}
