package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HighsTest {

  private record Key(String name) {}

  @Test
  void aSmallModelHasItsKnownOptimum() {
    Model.Builder build = Model.builder();
    int x = build.column(new Key("x"), 0, 40, -2);
    int y = build.column(new Key("y"), 0, Double.POSITIVE_INFINITY, -5);
    int r = build.row(new Key("r"), Double.NEGATIVE_INFINITY, 100);
    build.entry(r, x, 1);
    build.entry(r, y, 4);
    build.addOffset(7);
    Solution solution = Highs.solve(build.build(), SolveOptions.defaults());
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(solution.objective()).isEqualTo(7 - 80 - 75);
    assertThat(solution.value(x)).isEqualTo(40);
    assertThat(solution.value(y)).isEqualTo(15);
    assertThat(solution.dual(r)).isEqualTo(-1.25);
  }
}
