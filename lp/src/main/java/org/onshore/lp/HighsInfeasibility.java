package org.onshore.lp;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a model has no point: a dual ray of HiGHS as proof, and an irreducible infeasible subset.
 *
 * <p>The rows that weigh in the proof are infeasible by themselves, so the subset is sought among
 * these few, not in the whole model: each step of the search solves a linear program.
 */
final class HighsInfeasibility {

  /** kIisStrategyFromLpRowPriority as 1.12.0 numbers it: as few rows as may be. */
  private static final int FEW_ROWS = 1;

  /** Weights below this share of the largest are rounding. */
  private static final double SMALLEST_WEIGHT = 1e-9;

  private final HighsInstance highs;
  private final Model model;

  HighsInfeasibility(HighsInstance highs, Model model) {
    this.highs = highs;
    this.model = model;
  }

  Optional<Values> proof() {
    if (model.columnCount() == 0) {
      return Optional.of(proofWithoutColumns());
    }
    if (model.integerCount() == 0) {
      Optional<Values> known = ray(highs);
      if (known.isPresent()) {
        return known;
      }
    }
    // Presolve and interior point see infeasibility without a ray; a plain simplex has one.
    try (HighsInstance fresh = solved(model.relaxed())) {
      return ray(fresh);
    }
  }

  /** A row that does not let zero through is a proof by itself. */
  private Values proofWithoutColumns() {
    double[] weights = new double[model.rowCount()];
    for (int i = 0; i < weights.length; i++) {
      if (model.rowLower(i) > 0 || model.rowUpper(i) < 0) {
        weights[i] = model.rowLower(i) > 0 ? 1 : -1;
        break;
      }
    }
    return Values.owning(weights);
  }

  Optional<Conflict> conflict() {
    if (model.columnCount() == 0) {
      return Optional.of(conflictWithoutColumns(proofWithoutColumns()));
    }
    return proof().flatMap(this::conflict);
  }

  private Conflict conflictWithoutColumns(Values proof) {
    int row = 0;
    while (proof.get(row) == 0) {
      row++;
    }
    Conflict.Side side = proof.get(row) > 0 ? Conflict.Side.LOWER : Conflict.Side.UPPER;
    return new Conflict(List.of(new Conflict.Clash(row, side)), List.of());
  }

  private Optional<Conflict> conflict(Values proof) {
    int[] rows = weighing(proof);
    int[] columns = columnsIn(rows);
    try (HighsInstance fresh = solved(part(rows, columns))) {
      fresh.option("iis_strategy", FEW_ROWS);
      return subset(fresh, rows, columns);
    }
  }

  private static HighsInstance solved(Model model) {
    HighsInstance fresh = HighsInstance.create();
    try {
      new HighsModel(fresh).pass(model);
      fresh.option("solver", "simplex");
      fresh.option("presolve", "off");
      fresh.option("threads", 1);
      fresh.option("parallel", "off");
      fresh.call("Highs_run");
      return fresh;
    } catch (Throwable failure) {
      fresh.close();
      throw failure;
    }
  }

  private static Optional<Values> ray(HighsInstance highs) {
    int rows = highs.functions().call("Highs_getNumRow", highs.pointer());
    try (Arena local = Arena.ofConfined()) {
      MemorySegment has = local.allocate(JAVA_INT);
      MemorySegment weights = local.allocate(JAVA_DOUBLE, rows + 1L);
      highs.check(
          "Highs_getDualRay",
          highs.functions().call("Highs_getDualRay", highs.pointer(), has, weights));
      return has.get(JAVA_INT, 0) == 0
          ? Optional.empty()
          : Optional.of(Values.owning(HighsAnswer.doubles(weights, rows)));
    }
  }

  private static int[] weighing(Values proof) {
    double largest = proof.stream().map(Math::abs).max().orElse(0);
    IntList rows = new IntList();
    for (int i = 0; i < proof.size(); i++) {
      if (Math.abs(proof.get(i)) > SMALLEST_WEIGHT * largest) {
        rows.add(i);
      }
    }
    return rows.toArray();
  }

  private int[] columnsIn(int[] rows) {
    IntList columns = new IntList();
    for (int j = 0; j < model.columnCount(); j++) {
      boolean touches = false;
      for (int e = model.entryStart(j); e < model.entryStart(j + 1) && !touches; e++) {
        touches = Arrays.binarySearch(rows, model.entryRow(e)) >= 0;
      }
      if (touches) {
        columns.add(j);
      }
    }
    return columns.toArray();
  }

  /** These rows and columns alone, without costs and integers. */
  private Model part(int[] rows, int[] columns) {
    Model.Builder build = Model.builder();
    for (int row : rows) {
      build.row(model.rowKey(row), model.rowLower(row), model.rowUpper(row));
    }
    for (int column : columns) {
      int added =
          build.column(
              model.columnKey(column), model.columnLower(column), model.columnUpper(column), 0);
      for (int e = model.entryStart(column); e < model.entryStart(column + 1); e++) {
        int row = Arrays.binarySearch(rows, model.entryRow(e));
        if (row >= 0) {
          build.entry(row, added, model.entryValue(e));
        }
      }
    }
    return build.build();
  }

  /** The last two arguments stay NULL: 1.12 reads beyond its vectors where it finds no subset. */
  private static Optional<Conflict> subset(HighsInstance highs, int[] rows, int[] columns) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment columnCount = local.allocate(JAVA_INT);
      MemorySegment rowCount = local.allocate(JAVA_INT);
      MemorySegment columnIndex = local.allocate(JAVA_INT, columns.length + 1L);
      MemorySegment rowIndex = local.allocate(JAVA_INT, rows.length + 1L);
      MemorySegment columnBound = local.allocate(JAVA_INT, columns.length + 1L);
      MemorySegment rowBound = local.allocate(JAVA_INT, rows.length + 1L);
      highs.check(
          "Highs_getIis",
          highs
              .functions()
              .call(
                  "Highs_getIis",
                  highs.pointer(),
                  columnCount,
                  rowCount,
                  columnIndex,
                  rowIndex,
                  columnBound,
                  rowBound,
                  MemorySegment.NULL,
                  MemorySegment.NULL));
      List<Conflict.Clash> inRows = clashes(rows, rowCount, rowIndex, rowBound);
      List<Conflict.Clash> inColumns = clashes(columns, columnCount, columnIndex, columnBound);
      return inRows.isEmpty() && inColumns.isEmpty()
          ? Optional.empty()
          : Optional.of(new Conflict(inRows, inColumns));
    }
  }

  private static List<Conflict.Clash> clashes(
      int[] original, MemorySegment count, MemorySegment index, MemorySegment bound) {
    List<Conflict.Clash> clashes = new ArrayList<>();
    for (int place = 0; place < count.get(JAVA_INT, 0); place++) {
      int which = original[index.getAtIndex(JAVA_INT, place)];
      // kIisBoundStatus; others are free or dropped, so no bound takes part.
      switch (bound.getAtIndex(JAVA_INT, place)) {
        case 2 -> clashes.add(new Conflict.Clash(which, Conflict.Side.LOWER));
        case 3 -> clashes.add(new Conflict.Clash(which, Conflict.Side.UPPER));
        case 4 -> clashes.add(new Conflict.Clash(which, Conflict.Side.BOTH));
        default -> {}
      }
    }
    clashes.sort(Comparator.comparingInt(Conflict.Clash::index));
    return clashes;
  }
}
