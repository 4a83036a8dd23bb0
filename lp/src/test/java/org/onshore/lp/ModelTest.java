package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ModelTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private record Ship(String lane, int period) {}

  private record Balance(String site, int period) {}

  @Test
  void entriesMayComeInAnyOrderAndAreSummed() {
    Model.Builder build = Model.builder();
    build.row(new Balance("a", 0), 0, 0);
    build.row(new Balance("b", 0), 0, 0);
    build.row(new Balance("c", 0), 0, 0);
    build.column(new Ship("x", 0), 0, 1, 0);
    build.column(new Ship("y", 0), 0, 1, 0);
    build.entry(2, 1, 5);
    build.entry(1, 0, 3);
    build.entry(0, 1, 1);
    build.entry(2, 1, 2);
    build.entry(2, 0, 4);
    build.entry(1, 0, -3);
    build.entry(1, 1, 0);
    Model model = build.build();
    assertThat(model.entryCount()).isEqualTo(3);
    assertThat(model.entryStart(1)).isEqualTo(1);
    assertThat(model.entryRow(0)).isEqualTo(2);
    assertThat(model.entryValue(0)).isEqualTo(4);
    assertThat(model.entryRow(1)).isEqualTo(0);
    assertThat(model.entryValue(1)).isEqualTo(1);
    assertThat(model.entryRow(2)).isEqualTo(2);
    assertThat(model.entryValue(2)).isEqualTo(7);
    assertThat(model.entryStart(2)).isEqualTo(3);
  }

  @Test
  void aKeyFindsItsColumnAndRow() {
    Model model = RandomModels.materialBalance(3, 50, 20, 4);
    for (int j = 0; j < model.columnCount(); j++) {
      assertThat(model.findColumn(model.columnKey(j))).hasValue(j);
    }
    for (int i = 0; i < model.rowCount(); i++) {
      assertThat(model.findRow(model.rowKey(i))).hasValue(i);
    }
    assertThat(model.findColumn(new Ship("none", 0))).isEmpty();
  }

  @Test
  void twoEqualKeysAreRefusedWhenLookedUp() {
    Model.Builder build = Model.builder();
    build.column(new Ship("x", 1), 0, 1, 0);
    build.column(new Ship("x", 1), 0, 1, 0);
    assertThatThrownBy(() -> build.build().findColumn(new Ship("x", 1)))
        .hasMessageContaining("columns 0 and 1 have the same key Ship[lane=x, period=1]");
  }

  @Test
  void aWrongNumberIsRefusedWithItsKeyAndValue() {
    Model.Builder build = Model.builder();
    int column = build.column(new Ship("x", 1), 0, 1, 0);
    int row = build.row(new Balance("a", 0), 0, 0);
    assertThatThrownBy(() -> build.column(new Ship("y", 2), 3, 2, 0))
        .hasMessage("column Ship[lane=y, period=2] cannot lie between 3.0 and 2.0");
    assertThatThrownBy(() -> build.column(new Ship("y", 2), Double.NaN, 2, 0))
        .hasMessageContaining("between NaN and 2.0");
    assertThatThrownBy(() -> build.row(new Balance("b", 1), INFINITY, INFINITY))
        .hasMessageContaining("row Balance[site=b, period=1]");
    assertThatThrownBy(() -> build.column(new Ship("y", 2), 0, 1, Double.NaN))
        .hasMessage("cost of Ship[lane=y, period=2] is NaN");
    assertThatThrownBy(() -> build.entry(row, column, INFINITY))
        .hasMessageContaining("row Balance[site=a, period=0] and column Ship[lane=x, period=1]");
    assertThatThrownBy(() -> build.entry(1, column, 1)).hasMessage("no row 1: there are 1");
    assertThatThrownBy(() -> build.entry(row, -1, 1)).hasMessage("no column -1: there are 1");
  }

  @Test
  void whatAChangeLeavesAloneIsShared() {
    Model model = RandomModels.materialBalance(3, 20, 10, 4);
    Model changed = model.with(model.change().rowBounds(0, 1, 1).build());
    assertThat(changed.matrix()).isSameAs(model.matrix());
    assertThat(changed.columns().cost()).isSameAs(model.columns().cost());
    assertThat(model.rowLower(0)).isEqualTo(0);
    assertThat(changed.rowLower(0)).isEqualTo(1);
  }

  @Test
  void fixingMakesALinearProgramAtTheRoundedValues() {
    Model.Builder build = Model.builder();
    build.integerColumn(new Ship("x", 1), 0, 9, 1);
    build.column(new Ship("y", 1), 0, 9, 1);
    Model fixed = build.build().fixedAt(Values.of(2.9999999, 1.5));
    assertThat(fixed.integerCount()).isEqualTo(0);
    assertThat(fixed.columnLower(0)).isEqualTo(3);
    assertThat(fixed.columnUpper(0)).isEqualTo(3);
    assertThat(fixed.columnUpper(1)).isEqualTo(9);
  }
}
