package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BranchAndBoundTest {

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  /** Items of a knapsack with two limits, each taken or left. */
  private record Knapsack(Values values, Values weights, Values sizes, double room, double load) {

    static Knapsack of(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] values = random.doubles(14, 1, 20).toArray();
      double[] weights = random.doubles(14, 1, 10).toArray();
      double[] sizes = random.doubles(14, 1, 10).toArray();
      return new Knapsack(
          Values.of(values), Values.of(weights), Values.of(sizes), 35, 30 + random.nextInt(10));
    }

    Model model() {
      Model.Builder build = Model.builder();
      int byWeight = build.row("load", Double.NEGATIVE_INFINITY, load);
      int bySize = build.row("room", Double.NEGATIVE_INFINITY, room);
      for (int j = 0; j < values.size(); j++) {
        build.integerColumn(j, 0, 1, -values.get(j));
        build.entry(byWeight, j, weights.get(j));
        build.entry(bySize, j, sizes.get(j));
      }
      return build.build();
    }

    double bestOfAll() {
      double best = 0;
      for (int set = 0; set < 1 << values.size(); set++) {
        double value = 0;
        double weight = 0;
        double size = 0;
        for (int j = 0; j < values.size(); j++) {
          if ((set >> j & 1) == 1) {
            value += values.get(j);
            weight += weights.get(j);
            size += sizes.get(j);
          }
        }
        best = weight <= load && size <= room ? Math.max(best, value) : best;
      }
      return best;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aKnapsackIsAsGoodAsTheBestOfAllSubsets(long seed) {
    Knapsack knapsack = Knapsack.of(seed);
    Solution solution = Highs.solve(knapsack.model(), SolveOptions.defaults().withGap(0));
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(solution.objective()).isCloseTo(-knapsack.bestOfAll(), within(1e-6));
    assertThat(solution.bound()).isCloseTo(solution.objective(), within(1e-4));
    assertThat(solution.basis()).isNull();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aWideGapStopsEarlyAndSaysHowFar(long seed) {
    Knapsack knapsack = Knapsack.of(seed);
    Solution solution = Highs.solve(knapsack.model(), SolveOptions.defaults().withGap(0.2));
    assertThat(solution.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(solution.gap()).isLessThanOrEqualTo(0.2);
    assertThat(-knapsack.bestOfAll()).isGreaterThanOrEqualTo(solution.bound() - 1e-6);
    assertThat(-knapsack.bestOfAll()).isLessThanOrEqualTo(solution.objective() + 1e-6);
  }

  @Test
  void aPointToBeginWithIsTakenUp() {
    Model model = Knapsack.of(3).model();
    Solution best = Highs.solve(model, SolveOptions.defaults().withGap(0));
    Solution again =
        Highs.solve(model, SolveOptions.defaults().withGap(0).withStartValues(best.columnValues()));
    assertThat(again.objective()).isCloseTo(best.objective(), within(1e-9));
    // With any gap at all, the first point found is good enough: the one given.
    Solution first =
        Highs.solve(
            model,
            SolveOptions.defaults()
                .withGap(Double.POSITIVE_INFINITY)
                .withPresolve(false)
                .withStartValues(best.columnValues()));
    assertThat(first.objective()).isCloseTo(best.objective(), within(1e-9));
  }

  @Test
  void moreThreadsFindTheSameObjectiveAndOneMayFollow() {
    Model model = Knapsack.of(5).model();
    SolveOptions options = SolveOptions.defaults().withGap(0);
    double one = Highs.solve(model, options).objective();
    double two = Highs.solve(model, options.withThreads(2)).objective();
    double again = Highs.solve(model, options).objective();
    assertThat(two).isCloseTo(one, within(1e-9));
    assertThat(again).isEqualTo(one);
  }
}
