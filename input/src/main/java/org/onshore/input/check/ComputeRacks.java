package org.onshore.input.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.GenerationsTable;
import org.onshore.input.schema.PartsTable;

/** Parts that are what racks do, and the racks that may do it. */
final class ComputeRacks {
  private final Rows parts;
  private final List<Integer> racks;

  ComputeRacks(Tables tables) {
    this.parts = tables.rows(PartsTable.TABLE);
    Rows generations = tables.rows(GenerationsTable.TABLE);
    Set<Integer> specified = new LinkedHashSet<>();
    for (int row = 0; row < generations.size(); row++) {
      int rack = generations.referenceOrGuess(GenerationsTable.PART, row);
      if (rack >= 0 && generations.isWritten(GenerationsTable.SPEC, row)) {
        specified.add(rack);
      }
    }
    this.racks = List.copyOf(specified);
  }

  /** Whether the part has a workload. */
  boolean isCompute(int part) {
    return part >= 0 && parts.isWritten(PartsTable.WORKLOAD, part);
  }

  /** Racks of generations with a specification, in their order. */
  List<Integer> racks() {
    return racks;
  }
}
