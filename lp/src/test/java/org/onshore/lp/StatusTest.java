package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** How each kind of model ends, whatever the algorithm. */
final class StatusTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void aModelWithoutColumnsCostsItsOffset(Algorithm algorithm) {
    Model.Builder build = Model.builder();
    build.addOffset(3);
    Solution solution = solve(build, algorithm);
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(solution.objective()).isEqualTo(3);
    assertThat(solution.hasValues()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void aRowWithoutColumnsMustLetZeroThrough(Algorithm algorithm) {
    Model.Builder build = Model.builder();
    build.row("r", -1, 1);
    assertThat(solve(build, algorithm).status()).isEqualTo(SolveStatus.OPTIMAL);
    build.row("s", 1, 2);
    assertThat(solve(build, algorithm).status()).isEqualTo(SolveStatus.INFEASIBLE);
    build.column("x", 0, 1, 0);
    assertThat(solve(build, algorithm).status()).isEqualTo(SolveStatus.INFEASIBLE);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void aModelWithoutRowsSitsAtItsBounds(Algorithm algorithm) {
    Model.Builder build = Model.builder();
    build.column("x", -2, 5, 3);
    build.column("y", 0, 7, -1);
    Solution solution = solve(build, algorithm);
    assertThat(solution.objective()).isCloseTo(-13, within(1e-9));
    assertThat(solution.reducedCosts()).isEqualTo(Values.of(3, -1));
    build.column("z", 0, INFINITY, -1);
    assertThat(solve(build, algorithm).status()).isEqualTo(SolveStatus.UNBOUNDED);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void whatFallsWithoutEndIsUnbounded(Algorithm algorithm) {
    Model.Builder build = Model.builder();
    build.column("x", 0, INFINITY, -1);
    build.column("y", 0, INFINITY, 0);
    build.row("r", 1, INFINITY);
    build.entry(0, 0, 1);
    build.entry(0, 1, -1);
    Solution solution = solve(build, algorithm);
    assertThat(solution.status()).isEqualTo(SolveStatus.UNBOUNDED);
    assertThat(solution.objective()).isEqualTo(-INFINITY);
    assertThat(solution.hasValues()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void wholeColumnsMayBeUnboundedToo(Algorithm algorithm) {
    Model.Builder build = Model.builder();
    build.integerColumn("x", 0, INFINITY, -1);
    build.integerColumn("y", 0, INFINITY, 0);
    build.row("r", 1, INFINITY);
    build.entry(0, 0, 1);
    build.entry(0, 1, -1);
    Solution solution = solve(build, algorithm);
    assertThat(solution.status()).isEqualTo(SolveStatus.UNBOUNDED);
    assertThat(solution.effort().algorithm()).isEqualTo(Algorithm.BRANCH_AND_BOUND);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void wholeColumnsMayBeInfeasibleWhereOthersAreNot(Algorithm algorithm) {
    Model.Builder build = Model.builder();
    build.integerColumn("x", 0, 1, -1);
    build.row("r", 0.5, 0.7);
    build.entry(0, 0, 1);
    Solution solution = solve(build, algorithm);
    assertThat(solution.status()).isEqualTo(SolveStatus.INFEASIBLE);
    assertThat(solution.bound()).isEqualTo(INFINITY);
    assertThat(solution.objective()).isNaN();
    assertThat(Highs.solve(build.build().relaxed(), SolveOptions.defaults()).objective())
        .isCloseTo(-0.7, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "BRANCH_AND_BOUND")
  void aDegenerateModelHasItsOptimum(Algorithm algorithm) {
    // Beale's example, on which a simplex without care cycles; optimum -1/20. E. M. L. Beale,
    // "Cycling in the dual simplex algorithm", Naval Research Logistics Quarterly 2, 1955.
    Model.Builder build = Model.builder();
    double[] costs = {-0.75, 150, -0.02, 6};
    double[][] entries = {{0.25, -60, -0.04, 9}, {0.5, -90, -0.02, 3}, {0, 0, 1, 0}};
    double[] limits = {0, 0, 1};
    for (int j = 0; j < 4; j++) {
      build.column(j, 0, INFINITY, costs[j]);
    }
    for (int i = 0; i < 3; i++) {
      build.row(i, -INFINITY, limits[i]);
      for (int j = 0; j < 4; j++) {
        build.entry(i, j, entries[i][j]);
      }
    }
    assertThat(solve(build, algorithm).objective()).isCloseTo(-0.05, within(1e-8));
  }

  private static Solution solve(Model.Builder build, Algorithm algorithm) {
    return Highs.solve(build.build(), SolveOptions.defaults().withAlgorithm(algorithm));
  }
}
