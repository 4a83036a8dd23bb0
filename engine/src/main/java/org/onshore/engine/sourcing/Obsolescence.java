package org.onshore.engine.sourcing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;

/**
 * Which parts nobody needs any more when the horizon ends: those that only generations out of
 * support by then are made of, their racks included. Parts of no generation never go obsolete.
 */
final class Obsolescence {
  private Obsolescence() {}

  static List<Part> of(Program program) {
    Map<Part, List<Part>> components = new LinkedHashMap<>();
    for (BillLine line : program.bill()) {
      components.computeIfAbsent(line.parent(), part -> new ArrayList<>()).add(line.component());
    }
    Set<Part> past = new LinkedHashSet<>();
    Set<Part> alive = new LinkedHashSet<>();
    for (Generation generation : program.generations()) {
      LocalDate until = generation.supportUntil();
      boolean over = until != null && !until.isAfter(program.calendar().end());
      collect(generation.part(), components, over ? past : alive);
    }
    return program.parts().stream()
        .filter(part -> past.contains(part) && !alive.contains(part))
        .toList();
  }

  private static void collect(Part part, Map<Part, List<Part>> components, Set<Part> into) {
    if (into.add(part)) {
      components.getOrDefault(part, List.of()).forEach(each -> collect(each, components, into));
    }
  }
}
