package org.onshore.engine.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.program.Program;
import org.onshore.house.Draft;
import org.onshore.house.laws.Plans;
import org.onshore.house.laws.RandomPrograms;
import org.onshore.lp.Highs;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.SolveStatus;

/**
 * What is left out of the network cannot change the best plan. Stock of no use must not be able to
 * dodge its cost by going round about: here it costs nothing to hold, and nothing is written off;
 * or else freight and work cost more than holding to the end would.
 */
class PruningLawTest {
  private static double usd(Problem problem) {
    Solution solution = Highs.solve(problem.model, SolveOptions.defaults().withGap(0));
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    return solution.objective();
  }

  private static void agree(Draft draft) {
    Program program = draft.without("generations").program();
    Problem pruned = Problem.of(program);
    Problem whole = Problem.of(WholeNetwork.of(program));
    assertThat(pruned.model.columnCount()).isLessThan(whole.model.columnCount());
    double usd = usd(whole);
    assertThat(usd(pruned)).isCloseTo(usd, within(Plans.tolerance(usd)));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void theSameWhereStockCostsNothing(long seed) {
    agree(RandomPrograms.flows(seed).with("holding_rate_per_year", 0));
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void theSameWithProposals(long seed) {
    agree(RandomPrograms.withProposals(seed).with("holding_rate_per_year", 0));
  }

  /** 8 months of stock at 3 % a year are 2 % of a rack of 1,000 USD: 20 USD. */
  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void theSameWhereGoingRoundAboutCostsMoreThanStanding(long seed) {
    agree(
        RandomPrograms.flows(seed)
            .with("holding_rate_per_year", 0.03)
            .change("lanes", "cost_usd_per_unit"::equals, usd -> usd + 25)
            .change("processes", "cost_usd"::equals, usd -> usd + 25));
  }
}
