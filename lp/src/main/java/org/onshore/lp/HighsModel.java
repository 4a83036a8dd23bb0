package org.onshore.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.BitSet;
import org.onshore.lp.natives.NativeFunctions;

/**
 * Hands models and changes to HiGHS in bulk: arrays are copied off the heap, HiGHS takes its own
 * copy, and ours is freed at once.
 */
final class HighsModel {

  private static final int COLUMN_WISE = 1;
  private static final int MINIMISE = 1;

  private final HighsInstance highs;
  private final NativeFunctions functions;

  HighsModel(HighsInstance highs) {
    this.highs = highs;
    this.functions = highs.functions();
  }

  void pass(Model model) {
    Columns columns = model.columns();
    Rows rows = model.rows();
    Matrix matrix = model.matrix();
    try (Arena local = Arena.ofConfined()) {
      boolean whole = !columns.integer().isEmpty();
      check(
          "Highs_passMip",
          functions.call(
              "Highs_passMip",
              highs.pointer(),
              model.columnCount(),
              model.rowCount(),
              model.entryCount(),
              COLUMN_WISE,
              MINIMISE,
              model.offset(),
              doubles(local, columns.cost()),
              doubles(local, columns.lower()),
              doubles(local, columns.upper()),
              doubles(local, rows.lower()),
              doubles(local, rows.upper()),
              ints(local, matrix.start()),
              ints(local, matrix.row()),
              doubles(local, matrix.value()),
              whole
                  ? ints(local, integrality(columns.integer(), model.columnCount()))
                  : MemorySegment.NULL));
    }
  }

  void apply(Model before, Change change) {
    try (Arena local = Arena.ofConfined()) {
      addRows(before, change, local);
      addColumns(before, change, local);
      setEntries(before, change);
      bounds("Highs_changeColsBoundsBySet", change.columnBounds(), local);
      bounds("Highs_changeRowsBoundsBySet", change.rowBounds(), local);
      costs(change.costs(), local);
    }
    if (change.offset() != before.offset()) {
      check(
          "Highs_changeObjectiveOffset",
          functions.call("Highs_changeObjectiveOffset", highs.pointer(), change.offset()));
    }
  }

  /** New rows with their entries in old columns, by rows. */
  private void addRows(Model before, Change change, Arena local) {
    Rows rows = change.newRows();
    if (rows.count() == 0) {
      return;
    }
    Patch entries = change.entries();
    IntList row = new IntList();
    IntList column = new IntList();
    DoubleList value = new DoubleList();
    for (int place = 0; place < entries.size(); place++) {
      if (entries.low(place) >= before.rowCount() && entries.high(place) < before.columnCount()) {
        row.add(entries.low(place) - before.rowCount());
        column.add(entries.high(place));
        value.add(entries.value(0, place));
      }
    }
    Matrix byRow = Matrix.of(rows.count(), before.columnCount(), row, column, value);
    check(
        "Highs_addRows",
        functions.call(
            "Highs_addRows",
            highs.pointer(),
            rows.count(),
            doubles(local, rows.lower()),
            doubles(local, rows.upper()),
            byRow.entryCount(),
            ints(local, byRow.start()),
            ints(local, byRow.row()),
            doubles(local, byRow.value())));
  }

  /** New columns with their entries in old and new rows, by columns. */
  private void addColumns(Model before, Change change, Arena local) {
    Columns columns = change.newColumns();
    if (columns.count() == 0) {
      return;
    }
    int first = before.columnCount();
    Matrix empty = new Matrix(new int[first + 1], new int[0], new double[0]);
    Matrix added = empty.with(first + columns.count(), change.entries().from(first));
    check(
        "Highs_addCols",
        functions.call(
            "Highs_addCols",
            highs.pointer(),
            columns.count(),
            doubles(local, columns.cost()),
            doubles(local, columns.lower()),
            doubles(local, columns.upper()),
            added.entryCount(),
            ints(local, Arrays.copyOfRange(added.start(), first, first + columns.count())),
            ints(local, added.row()),
            doubles(local, added.value())));
    if (!columns.integer().isEmpty()) {
      check(
          "Highs_changeColsIntegralityByRange",
          functions.call(
              "Highs_changeColsIntegralityByRange",
              highs.pointer(),
              first,
              first + columns.count() - 1,
              ints(local, integrality(columns.integer(), columns.count()))));
    }
  }

  /** Entries of old columns in old rows, one by one. */
  private void setEntries(Model before, Change change) {
    Patch entries = change.entries();
    for (int place = 0; place < entries.size(); place++) {
      int row = entries.low(place);
      int column = entries.high(place);
      if (row < before.rowCount() && column < before.columnCount()) {
        check(
            "Highs_changeCoeff",
            functions.call(
                "Highs_changeCoeff", highs.pointer(), row, column, entries.value(0, place)));
      }
    }
  }

  private void bounds(String call, Patch bounds, Arena local) {
    if (!bounds.isEmpty()) {
      check(
          call,
          functions.call(
              call,
              highs.pointer(),
              bounds.size(),
              ints(local, bounds.lows()),
              doubles(local, bounds.values(0)),
              doubles(local, bounds.values(1))));
    }
  }

  private void costs(Patch costs, Arena local) {
    if (!costs.isEmpty()) {
      check(
          "Highs_changeColsCostBySet",
          functions.call(
              "Highs_changeColsCostBySet",
              highs.pointer(),
              costs.size(),
              ints(local, costs.lows()),
              doubles(local, costs.values(0))));
    }
  }

  /** Where a solve begins: a basis. */
  void passBasis(Basis basis) {
    try (Arena local = Arena.ofConfined()) {
      check(
          "Highs_setBasis",
          functions.call(
              "Highs_setBasis",
              highs.pointer(),
              ints(local, basis.columnCodes()),
              ints(local, basis.rowCodes())));
    }
  }

  /** Where branch and bound begins: a point. */
  void passPoint(Values columnValues) {
    try (Arena local = Arena.ofConfined()) {
      check(
          "Highs_setSolution",
          functions.call(
              "Highs_setSolution",
              highs.pointer(),
              doubles(local, columnValues.array()),
              MemorySegment.NULL,
              MemorySegment.NULL,
              MemorySegment.NULL));
    }
  }

  private void check(String call, int status) {
    highs.check(call, status);
  }

  private static int[] integrality(BitSet integer, int count) {
    int[] codes = new int[count];
    integer.stream().forEach(column -> codes[column] = 1);
    return codes;
  }

  private static MemorySegment doubles(Arena arena, double[] numbers) {
    return arena.allocateFrom(JAVA_DOUBLE, numbers);
  }

  private static MemorySegment ints(Arena arena, int[] numbers) {
    return arena.allocateFrom(JAVA_INT, numbers);
  }
}
