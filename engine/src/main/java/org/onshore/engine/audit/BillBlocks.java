package org.onshore.engine.audit;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.program.BillLine;

/** Lines of a bill joined to blocks: lines of one group, and groups that share a component. */
final class BillBlocks {
  private BillBlocks() {}

  static List<List<BillLine>> of(List<BillLine> lines) {
    List<List<BillLine>> blocks = new ArrayList<>();
    for (BillLine line : lines) {
      List<BillLine> joined = new ArrayList<>();
      joined.add(line);
      blocks.removeIf(block -> {
        boolean touches = block.stream().anyMatch(other -> touches(line, other));
        if (touches) {
          joined.addAll(block);
        }
        return touches;
      });
      blocks.add(joined);
    }
    return blocks;
  }

  private static boolean touches(BillLine one, BillLine other) {
    return one.group().equals(other.group()) || one.component().equals(other.component());
  }
}
