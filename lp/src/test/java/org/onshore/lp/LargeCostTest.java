package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Costs in the millions are scaled inside; every answer is in the units of the model. */
class LargeCostTest {
  /** Least of -3e6 x - 5e6 y + 7 with x + 2 y at most 12, x and y at most 10: x 10, y 1. */
  private static Model model(boolean whole) {
    Model.Builder model = Model.builder();
    int x = whole ? model.integerColumn("x", 0, 10, -3e6) : model.column("x", 0, 10, -3e6);
    int y = whole ? model.integerColumn("y", 0, 10, -5e6) : model.column("y", 0, 10, -5e6);
    int row = model.row("row", Double.NEGATIVE_INFINITY, 12);
    model.entry(row, x, 1);
    model.entry(row, y, 2);
    model.addOffset(7);
    return model.build();
  }

  @ParameterizedTest
  @EnumSource(names = {"SIMPLEX", "INTERIOR_POINT"})
  void objectiveBoundAndDualsAreThoseOfTheModel(Algorithm algorithm) {
    Solution solution = Highs.solve(model(false), SolveOptions.defaults().withAlgorithm(algorithm));
    assertThat(solution.objective()).isCloseTo(-35e6 + 7, within(1e-3));
    assertThat(solution.bound()).isCloseTo(-35e6 + 7, within(1e-3));
    assertThat(solution.dual(0)).isCloseTo(-2.5e6, within(1e-3));
    assertThat(solution.reducedCosts().get(0)).isCloseTo(-0.5e6, within(1e-3));
  }

  @Test
  void theBoundOfBranchAndBoundIsThatOfTheModel() {
    Solution solution = Highs.solve(model(true), SolveOptions.defaults().withGap(1e-7));
    assertThat(solution.objective()).isCloseTo(-35e6 + 7, within(1e-3));
    assertThat(solution.gap()).isLessThanOrEqualTo(1e-7);
  }
}
