package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class InfeasibilityTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** A feasible model, with a sum over some columns asked to be more than their bounds allow. */
  private static Model infeasible(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Model model = RandomModels.feasible(seed, 12, 20);
    Change.Builder change = model.change();
    int first = random.nextInt(20);
    int second = (first + 1 + random.nextInt(19)) % 20;
    double most = model.columnUpper(first) + model.columnUpper(second);
    int row = change.row("too much", most + 1, INFINITY);
    change.entry(row, first, 1);
    change.entry(row, second, 1);
    return model.with(change.build());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aProofSeparatesWhatColumnsReachFromWhatRowsAsk(long seed) {
    Model model = infeasible(seed);
    for (Algorithm algorithm : new Algorithm[] {Algorithm.SIMPLEX, Algorithm.INTERIOR_POINT}) {
      try (Solver session = Highs.open(model)) {
        Solution solution = session.solve(SolveOptions.defaults().withAlgorithm(algorithm));
        assertThat(solution.status()).isEqualTo(SolveStatus.INFEASIBLE);
        Values weights = session.findInfeasibilityProof().orElseThrow();
        assertThat(reach(model, weights)).isLessThan(ask(model, weights));
      }
    }
  }

  /** The greatest y'Ax over all x within bounds. */
  private static double reach(Model model, Values weights) {
    double sum = 0;
    for (int j = 0; j < model.columnCount(); j++) {
      double slope = 0;
      for (int entry = model.entryStart(j); entry < model.entryStart(j + 1); entry++) {
        slope += model.entryValue(entry) * weights.get(model.entryRow(entry));
      }
      if (Math.abs(slope) > 1e-9) {
        sum += slope * (slope > 0 ? model.columnUpper(j) : model.columnLower(j));
      }
    }
    return sum;
  }

  /** The least y'r over all r within the bounds of the rows. */
  private static double ask(Model model, Values weights) {
    double sum = 0;
    for (int i = 0; i < model.rowCount(); i++) {
      double weight = weights.get(i);
      if (weight != 0) {
        sum += weight * (weight > 0 ? model.rowLower(i) : model.rowUpper(i));
      }
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void takingOneBoundOfAConflictAwayEndsIt(long seed) {
    Model model = infeasible(seed);
    try (Solver session = Highs.open(model)) {
      session.solve(SolveOptions.defaults());
      Conflict conflict = session.findConflict().orElseThrow();
      Model core = only(model, conflict);
      assertThat(statusOf(core)).isEqualTo(SolveStatus.INFEASIBLE);
      for (Conflict.Clash clash : conflict.rows()) {
        Change without = core.change().rowBounds(clash.index(), -INFINITY, INFINITY).build();
        assertThat(statusOf(core.with(without))).isEqualTo(SolveStatus.OPTIMAL);
      }
    }
  }

  /** The model with all bounds loosened that take no part in the conflict, and without costs. */
  private static Model only(Model model, Conflict conflict) {
    Change.Builder change = model.change();
    for (int i = 0; i < model.rowCount(); i++) {
      change.rowBounds(i, -INFINITY, INFINITY);
    }
    for (int j = 0; j < model.columnCount(); j++) {
      change.columnBounds(j, -INFINITY, INFINITY).columnCost(j, 0);
    }
    for (Conflict.Clash clash : conflict.rows()) {
      int i = clash.index();
      change.rowBounds(
          i,
          clash.side() == Conflict.Side.UPPER ? -INFINITY : model.rowLower(i),
          clash.side() == Conflict.Side.LOWER ? INFINITY : model.rowUpper(i));
    }
    for (Conflict.Clash clash : conflict.columns()) {
      int j = clash.index();
      change.columnBounds(
          j,
          clash.side() == Conflict.Side.UPPER ? -INFINITY : model.columnLower(j),
          clash.side() == Conflict.Side.LOWER ? INFINITY : model.columnUpper(j));
    }
    return model.with(change.build());
  }

  private static SolveStatus statusOf(Model model) {
    return Highs.solve(model, SolveOptions.defaults()).status();
  }

  @Test
  void twoRowsThatCantBothHoldAreNamed() {
    Model.Builder build = Model.builder();
    int x = build.column("x", 0, INFINITY, 1);
    int idle = build.row("idle", -INFINITY, 9);
    int least = build.row("least", 5, INFINITY);
    int most = build.row("most", -INFINITY, 4);
    build.entry(idle, x, 1);
    build.entry(least, x, 1);
    build.entry(most, x, 1);
    try (Solver session = Highs.open(build.build())) {
      session.solve(SolveOptions.defaults());
      Conflict conflict = session.findConflict().orElseThrow();
      assertThat(conflict.rows())
          .containsExactly(
              new Conflict.Clash(least, Conflict.Side.LOWER),
              new Conflict.Clash(most, Conflict.Side.UPPER));
      assertThat(conflict.columns()).isEmpty();
    }
  }

  @Test
  void aFeasibleModelHasNeitherProofNorConflict() {
    try (Solver session = Highs.open(RandomModels.feasible(1, 5, 5))) {
      session.solve(SolveOptions.defaults());
      assertThat(session.findInfeasibilityProof()).isEmpty();
      assertThat(session.findConflict()).isEmpty();
    }
  }

  @Test
  void onlyWholeNumbersInTheWayGiveNoConflict() {
    Model.Builder build = Model.builder();
    build.integerColumn("x", 0, 1, -1);
    build.row("r", 0.5, 0.7);
    build.entry(0, 0, 1);
    try (Solver session = Highs.open(build.build())) {
      assertThat(session.solve(SolveOptions.defaults()).status()).isEqualTo(SolveStatus.INFEASIBLE);
      assertThat(session.findInfeasibilityProof()).isEmpty();
      assertThat(session.findConflict()).isEqualTo(Optional.empty());
    }
  }

  @Test
  void aRowWithoutColumnsIsItsOwnConflict() {
    Model.Builder build = Model.builder();
    build.row("r", -1, 1);
    build.row("s", -3, -2);
    try (Solver session = Highs.open(build.build())) {
      session.solve(SolveOptions.defaults());
      assertThat(session.findInfeasibilityProof()).hasValue(Values.of(0, -1));
      assertThat(session.findConflict().orElseThrow().rows())
          .containsExactly(new Conflict.Clash(1, Conflict.Side.UPPER));
    }
  }
}
