package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChangeTest {

  private record Late(int number) {}

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /** Both ways to a changed model must lead to one model: in the session and as a copy. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aSessionAndACopyAreTheSameModelAfterAnyChange(long seed) {
    Model model = RandomModels.feasible(seed, 12, 20);
    try (Solver session = Highs.open(model)) {
      session.solve(SolveOptions.defaults());
      for (int step = 0; step < 4; step++) {
        Change change = randomChange(session.model(), new SplittableRandom(seed * 10 + step));
        Model copy = session.model().with(change);
        session.apply(change);
        Solution warm = session.solve(SolveOptions.defaults());
        Solution cold = Highs.solve(copy, SolveOptions.defaults());
        assertThat(warm.status()).isEqualTo(cold.status());
        if (cold.status() == SolveStatus.OPTIMAL) {
          assertThat(warm.objective()).isCloseTo(cold.objective(), within(1e-6));
        }
      }
    }
  }

  private static Change randomChange(Model model, SplittableRandom random) {
    Change.Builder change = model.change();
    int columns = model.columnCount();
    int rows = model.rowCount();
    int column = random.nextInt(columns);
    change.columnBounds(column, model.columnLower(column), model.columnUpper(column) + 1);
    change.columnCost(random.nextInt(columns), random.nextInt(-10, 10));
    change.columnCost(random.nextInt(columns), random.nextInt(-10, 10));
    int row = random.nextInt(rows);
    change.rowBounds(row, model.rowLower(row) - 1, model.rowUpper(row) + 1);
    change.entry(random.nextInt(rows), random.nextInt(columns), random.nextInt(-3, 4));
    change.entry(random.nextInt(rows), random.nextInt(columns), 0);
    int newRow = change.row(new Late(rows), -50, 50);
    int another = change.row(new Late(rows + 1), Double.NEGATIVE_INFINITY, 60);
    int newColumn = change.column(new Late(columns), 0, 7, random.nextInt(-9, 3));
    int last = change.column(new Late(columns + 1), -2, 7, random.nextInt(-9, 3));
    change.entry(another, random.nextInt(columns), 2);
    change.entry(newRow, random.nextInt(columns), 3);
    change.entry(newRow, newColumn, 1);
    change.entry(another, last, -1);
    change.entry(random.nextInt(rows), newColumn, 2);
    change.entry(random.nextInt(rows), last, 2);
    change.offset(random.nextInt(100));
    return change.build();
  }

  @Test
  void theLastWordCounts() {
    Model model = RandomModels.feasible(1, 3, 3);
    Model changed =
        model.with(model.change().entry(2, 1, 5).columnCost(0, 1).entry(2, 1, 8).build());
    int last = changed.entryStart(2) - 1;
    assertThat(changed.entryRow(last)).isEqualTo(2);
    assertThat(changed.entryValue(last)).isEqualTo(8);
    assertThat(changed.columnCost(0)).isEqualTo(1);
  }

  @Test
  void aZeroRemovesAnEntry() {
    Model.Builder build = Model.builder();
    build.row(new Late(0), 0, 1);
    build.column(new Late(0), 0, 1, 0);
    build.entry(0, 0, 4);
    Model model = build.build();
    assertThat(model.with(model.change().entry(0, 0, 0).build()).entryCount()).isEqualTo(0);
  }

  @Test
  void aSessionTakesIntegerColumnsLater() {
    Model.Builder build = Model.builder();
    build.row(new Late(0), Double.NEGATIVE_INFINITY, 2.5);
    try (Solver session = Highs.open(build.build())) {
      Change.Builder change = session.model().change();
      int whole = change.integerColumn(new Late(0), 0, 10, -1);
      change.entry(0, whole, 1);
      session.apply(change.build());
      assertThat(session.solve(SolveOptions.defaults()).objective()).isCloseTo(-2, within(1e-9));
    }
  }

  @Test
  void aChangeOfAnotherModelIsRefused() {
    Model model = RandomModels.feasible(1, 3, 3);
    Change change = RandomModels.feasible(1, 4, 3).change().build();
    assertThatThrownBy(() -> model.with(change))
        .hasMessageContaining("a change of 4 rows and 3 columns cannot change a model of 3 rows");
    assertThatThrownBy(() -> model.change().rowBounds(3, 0, 1)).hasMessage("no row 3: there are 3");
  }
}
