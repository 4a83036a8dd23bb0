package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DualTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @Test
  void aScarceStockIsWorthWhatOneMoreUnitEarns() {
    Model.Builder build = Model.builder();
    int bread = build.column("bread", 0, 40, -2);
    int cake = build.column("cake", 0, INFINITY, -5);
    int flour = build.row("flour", -INFINITY, 100);
    build.entry(flour, bread, 1);
    build.entry(flour, cake, 4);
    Solution solution = Highs.solve(build.build(), SolveOptions.defaults());
    assertThat(solution.objective()).isEqualTo(-155);
    assertThat(solution.dual(flour)).isEqualTo(-1.25);
    assertThat(solution.reducedCosts().get(bread)).isEqualTo(-0.75);
    assertThat(solution.reducedCosts().get(cake)).isEqualTo(0);
  }

  @Test
  void aDemandThatMustBeMetCostsWhatOneMoreUnitCosts() {
    Model.Builder build = Model.builder();
    int make = build.column("make", 0, 8, 3);
    int buy = build.column("buy", 0, INFINITY, 7);
    int demand = build.row("demand", 10, INFINITY);
    build.entry(demand, make, 1);
    build.entry(demand, buy, 1);
    Solution solution = Highs.solve(build.build(), SolveOptions.defaults());
    assertThat(solution.dual(demand)).isEqualTo(7);
    assertThat(solution.reducedCosts().get(make)).isEqualTo(-4);
  }

  /** Convexity: the objective as a function of a right-hand side lies above its tangent. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aDualIsTheSlopeOfTheObjective(long seed) {
    Model model = RandomModels.feasible(seed, 15, 25);
    try (Solver session = Highs.open(model)) {
      Solution base = session.solve(SolveOptions.defaults());
      double step = 1e-3;
      for (int i = 0; i < model.rowCount(); i++) {
        double up = moved(session, model, i, step);
        double down = moved(session, model, i, -step);
        assertThat(up).isGreaterThanOrEqualTo(base.objective() + step * base.dual(i) - 1e-6);
        assertThat(down).isGreaterThanOrEqualTo(base.objective() - step * base.dual(i) - 1e-6);
      }
    }
  }

  /** The objective with both bounds of a row moved, or infinity if then infeasible. */
  private static double moved(Solver session, Model model, int row, double step) {
    double lower = model.rowLower(row);
    double upper = model.rowUpper(row);
    session.apply(session.model().change().rowBounds(row, lower + step, upper + step).build());
    Solution solution = session.solve(SolveOptions.defaults());
    session.apply(session.model().change().rowBounds(row, lower, upper).build());
    return solution.status() == SolveStatus.OPTIMAL ? solution.objective() : INFINITY;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reducedCostsAreCostsLessDuals(long seed) {
    Model model = RandomModels.feasible(seed, 15, 25);
    Solution solution = Highs.solve(model, SolveOptions.defaults());
    for (int j = 0; j < model.columnCount(); j++) {
      double expected = model.columnCost(j);
      for (int entry = model.entryStart(j); entry < model.entryStart(j + 1); entry++) {
        expected -= model.entryValue(entry) * solution.dual(model.entryRow(entry));
      }
      assertThat(solution.reducedCosts().get(j)).isCloseTo(expected, within(1e-7));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void interiorPointAndSimplexMeet(long seed) {
    Model model = RandomModels.materialBalance(seed, 25, 8, 3);
    SolveOptions options = SolveOptions.defaults();
    Solution simplex = Highs.solve(model, options.withAlgorithm(Algorithm.SIMPLEX));
    Solution interior = Highs.solve(model, options.withAlgorithm(Algorithm.INTERIOR_POINT));
    Solution face =
        Highs.solve(model, options.withAlgorithm(Algorithm.INTERIOR_POINT).withCrossover(false));
    double tolerance = 1e-6 * Math.max(1, Math.abs(simplex.objective()));
    assertThat(interior.objective()).isCloseTo(simplex.objective(), within(tolerance));
    assertThat(face.objective()).isCloseTo(simplex.objective(), within(tolerance));
    assertThat(interior.basis()).isNotNull();
    assertThat(face.status()).isEqualTo(SolveStatus.OPTIMAL);
    assertThat(face.hasDuals()).isTrue();
  }

  @Test
  void pricesAroundAMixedIntegerPlanComeFromFixing() {
    Model.Builder build = Model.builder();
    int open = build.integerColumn("open", 0, 1, 10);
    int make = build.column("make", 0, INFINITY, 1);
    int miss = build.column("miss", 0, INFINITY, 6);
    int capacity = build.row("capacity", -INFINITY, 0);
    int demand = build.row("demand", 8, INFINITY);
    build.entry(capacity, make, 1);
    build.entry(capacity, open, -5);
    build.entry(demand, make, 1);
    build.entry(demand, miss, 1);
    Model model = build.build();
    Solution plan = Highs.solve(model, SolveOptions.defaults().withGap(0));
    assertThat(plan.hasDuals()).isFalse();
    Solution prices = Highs.solve(model.fixedAt(plan.columnValues()), SolveOptions.defaults());
    assertThat(prices.objective()).isCloseTo(plan.objective(), within(1e-9)).isEqualTo(33);
    assertThat(prices.dual(capacity)).isCloseTo(-5, within(1e-9));
    assertThat(prices.dual(demand)).isCloseTo(6, within(1e-9));
  }
}
