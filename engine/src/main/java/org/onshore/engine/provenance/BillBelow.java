package org.onshore.engine.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Hbom;

/** The hardware bill of materials of a part, as a program has it. */
public final class BillBelow {
  private BillBelow() {}

  /**
   * The part and all below it, with the countries its processes make or buy it in.
   *
   * @param originals what bills read before say beside that, by part
   */
  public static Hbom of(Program program, Part top, SequencedMap<String, String> originals) {
    Set<Part> parts = new LinkedHashSet<>();
    List<BillLine> bill = new ArrayList<>();
    List<Part> open = new ArrayList<>(List.of(top));
    while (!open.isEmpty()) {
      Part part = open.removeFirst();
      if (parts.add(part)) {
        for (BillLine line : program.bill()) {
          if (line.parent().equals(part)) {
            bill.add(line);
            open.add(line.component());
          }
        }
      }
    }
    SequencedMap<String, List<Country>> origins = new LinkedHashMap<>();
    for (Part part : parts) {
      origins.put(
          part.id(),
          program.processes().stream()
              .filter(process -> process.part().equals(part))
              .map(Process::origin)
              .distinct()
              .sorted()
              .toList());
    }
    return new Hbom(program.calendar().start(), List.copyOf(parts), bill, origins, originals);
  }
}
