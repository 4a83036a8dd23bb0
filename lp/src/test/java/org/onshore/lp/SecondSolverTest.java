package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Clp, which shares no code with HiGHS, reads what we export and comes to the same objective. */
final class SecondSolverTest {

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void clpAgreesOnRandomModels(long seed) {
    compare(RandomModels.feasible(seed, 3 + (int) seed, 5 + (int) (seed * 7 % 50)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void clpAgreesOnMaterialBalances(long seed) {
    compare(RandomModels.materialBalance(seed, 10 + (int) seed % 30, 4 + (int) seed % 9, 3));
  }

  private void compare(Model model) {
    Path file = folder.resolve("model.mps");
    MpsFile.write(model, file);
    Clp.Opinion opinion = Clp.solve(file);
    Solution solution = Highs.solve(model, SolveOptions.defaults());
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(opinion.status()).isEqualTo(Clp.Status.OPTIMAL);
    double tolerance = 1e-6 * Math.max(1, Math.abs(opinion.objective()));
    assertThat(solution.objective()).isCloseTo(opinion.objective(), within(tolerance));
  }
}
