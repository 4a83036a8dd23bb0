package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WarmStartTest {

  private static final SolveOptions SIMPLEX =
      SolveOptions.defaults().withAlgorithm(Algorithm.SIMPLEX);

  @Test
  void aWarmBasisNeedsFewerIterationsThanACold() {
    Model model = RandomModels.materialBalance(1, 40, 12, 5);
    try (Solver session = Highs.open(model)) {
      Solution cold = session.solve(SIMPLEX);
      session.apply(halved(session.model(), 0));
      Solution warm = session.solve(SIMPLEX);
      Solution again = Highs.solve(session.model(), SIMPLEX.withPresolve(false));
      assertThat(warm.objective())
          .isCloseTo(again.objective(), within(1e-6 * Math.abs(again.objective())));
      assertThat(warm.effort().iterations()).isLessThan(again.effort().iterations() / 2);
      assertThat(cold.basis()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSessionAfterAChangeAgreesWithAColdCopy(long seed) {
    Model model = RandomModels.materialBalance(seed, 30, 8, 4);
    try (Solver session = Highs.open(model)) {
      Solution first = session.solve(SIMPLEX);
      Change change = halved(model, (int) seed % 4);
      session.apply(change);
      Solution warm = session.solve(SIMPLEX);
      Solution cold = Highs.solve(model.with(change), SIMPLEX);
      assertThat(warm.objective())
          .isCloseTo(cold.objective(), within(1e-6 * Math.abs(cold.objective())));
      assertThat(warm.objective()).isGreaterThanOrEqualTo(first.objective() - 1e-6);
    }
  }

  @Test
  void automaticStaysWithTheBasisHoweverLargeTheModel() {
    Model model = RandomModels.materialBalance(1, 60, 100, 10);
    assertThat(model.rowCount()).isGreaterThan(SolveOptions.COLD_SIMPLEX_ROWS);
    try (Solver session = Highs.open(model)) {
      Solution cold = session.solve(SolveOptions.defaults());
      session.apply(halved(model, 0));
      Solution warm = session.solve(SolveOptions.defaults());
      session.forget();
      Solution again = session.solve(SolveOptions.defaults());
      assertThat(cold.effort().algorithm()).isEqualTo(Algorithm.INTERIOR_POINT);
      assertThat(warm.effort().algorithm()).isEqualTo(Algorithm.SIMPLEX);
      assertThat(again.effort().algorithm()).isEqualTo(Algorithm.INTERIOR_POINT);
      assertThat(warm.effort().simplexIterations()).isLessThan(cold.effort().iterations());
    }
  }

  private static Change halved(Model model, int plant) {
    Change.Builder change = model.change();
    for (int t = 0; t < 4; t++) {
      int row = model.findRow(new RandomModels.Capacity(plant, t)).orElseThrow();
      change.rowBounds(row, Double.NEGATIVE_INFINITY, model.rowUpper(row) / 2);
    }
    return change.build();
  }
}
