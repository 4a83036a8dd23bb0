package org.onshore.lp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BasisTest {

  @Test
  void aBasisHasAsManyBasicAsRows() {
    Model model = RandomModels.materialBalance(2, 20, 6, 3);
    Basis basis = requireNonNull(Highs.solve(model, SolveOptions.defaults()).basis());
    int basic = 0;
    for (int j = 0; j < basis.columnCount(); j++) {
      basic += basis.column(j) == BasisStatus.BASIC ? 1 : 0;
    }
    for (int i = 0; i < basis.rowCount(); i++) {
      basic += basis.row(i) == BasisStatus.BASIC ? 1 : 0;
    }
    assertThat(basic).isEqualTo(model.rowCount());
  }

  @Test
  void theOptimalBasisNeedsNoIterations() {
    Model model = RandomModels.materialBalance(2, 20, 6, 3);
    Basis basis = requireNonNull(Highs.solve(model, SolveOptions.defaults()).basis());
    Solution again = Highs.solve(model, SolveOptions.defaults().withStart(basis));
    assertThat(again.effort().iterations()).isEqualTo(0);
    assertThat(again.basis()).isEqualTo(basis);
  }

  @Test
  void aBasisCarriedByKeysToALongerHorizonIsAGoodStart() {
    Model shorter = RandomModels.materialBalance(2, 30, 10, 4);
    Model longer = RandomModels.materialBalance(2, 30, 12, 4);
    Basis basis = requireNonNull(Highs.solve(shorter, SolveOptions.defaults()).basis());
    SolveOptions options =
        SolveOptions.defaults().withAlgorithm(Algorithm.SIMPLEX).withPresolve(false);
    Solution cold = Highs.solve(longer, options);
    Solution warm = Highs.solve(longer, options.withStart(basis.carried(shorter, longer)));
    assertThat(warm.objective())
        .isCloseTo(cold.objective(), within(1e-6 * Math.abs(cold.objective())));
  }
}
