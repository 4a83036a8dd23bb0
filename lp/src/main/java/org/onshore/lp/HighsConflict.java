package org.onshore.lp;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks HiGHS for an irreducible infeasible subset. */
final class HighsConflict {

  private HighsConflict() {}

  static Optional<Conflict> find(HighsInstance highs, Model model) {
    try (Arena local = Arena.ofConfined()) {
      MemorySegment columnCount = local.allocate(JAVA_INT);
      MemorySegment rowCount = local.allocate(JAVA_INT);
      MemorySegment columnIndex = local.allocate(JAVA_INT, model.columnCount() + 1L);
      MemorySegment rowIndex = local.allocate(JAVA_INT, model.rowCount() + 1L);
      MemorySegment columnBound = local.allocate(JAVA_INT, model.columnCount() + 1L);
      MemorySegment rowBound = local.allocate(JAVA_INT, model.rowCount() + 1L);
      MemorySegment columnStatus = local.allocate(JAVA_INT, model.columnCount() + 1L);
      MemorySegment rowStatus = local.allocate(JAVA_INT, model.rowCount() + 1L);
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
                  columnStatus,
                  rowStatus));
      List<Conflict.Clash> rows = clashes(rowCount, rowIndex, rowBound);
      List<Conflict.Clash> columns = clashes(columnCount, columnIndex, columnBound);
      return rows.isEmpty() && columns.isEmpty()
          ? Optional.empty()
          : Optional.of(new Conflict(rows, columns));
    }
  }

  private static List<Conflict.Clash> clashes(
      MemorySegment count, MemorySegment index, MemorySegment bound) {
    List<Conflict.Clash> clashes = new ArrayList<>();
    for (int place = 0; place < count.get(JAVA_INT, 0); place++) {
      int code = bound.getAtIndex(JAVA_INT, place);
      int which = index.getAtIndex(JAVA_INT, place);
      // Other codes: free or dropped, so no bound takes part.
      switch (code) {
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
