package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DeterminismTest {

  private static Solution solve(Algorithm algorithm) {
    Model model = RandomModels.materialBalance(11, 60, 12, 5);
    boolean whole = algorithm == Algorithm.BRANCH_AND_BOUND;
    return Highs.solve(
        whole ? RandomModels.withWholeColumns(RandomModels.materialBalance(11, 8, 5, 2)) : model,
        SolveOptions.defaults().withAlgorithm(algorithm).withGap(0.01));
  }

  @ParameterizedTest
  @EnumSource
  void theSameModelHasTheSameBits(Algorithm algorithm) {
    assertSame(solve(algorithm), solve(algorithm));
  }

  @Test
  void manyThreadsAtOnceHaveTheSameBitsEach() throws InterruptedException, ExecutionException {
    Solution alone = solve(Algorithm.SIMPLEX);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Solution>> together =
          IntStream.range(0, 12)
              .mapToObj(_ -> threads.submit(() -> solve(Algorithm.SIMPLEX)))
              .toList();
      for (Future<Solution> one : together) {
        assertSame(one.get(), alone);
      }
    }
  }

  private static void assertSame(Solution one, Solution other) {
    assertThat(one.columnValues()).isEqualTo(other.columnValues());
    assertThat(one.rowDuals()).isEqualTo(other.rowDuals());
    assertThat(one.objective()).isEqualTo(other.objective());
    assertThat(one.effort().iterations()).isEqualTo(other.effort().iterations());
  }
}
