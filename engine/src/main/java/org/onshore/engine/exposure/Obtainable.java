package org.onshore.engine.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;

/**
 * Which parts can be had at all when some sites are gone, time and amounts aside: what is bought
 * there, what is made there of components that can be had there (of each group of the bill one will
 * do), what comes over a lane. Stock is no source, since it runs out, nor is a proposal.
 */
final class Obtainable {
  private final Program program;
  private final Map<Part, Integer> parts = new LinkedHashMap<>();
  private final Map<Site, Integer> sites = new LinkedHashMap<>();
  private final Map<Part, List<List<BillLine>>> groups = new LinkedHashMap<>();
  private final Map<Part, Set<Site>> wanted = new LinkedHashMap<>();

  Obtainable(Program program) {
    this.program = program;
    program.parts().forEach(part -> parts.put(part, parts.size()));
    program.sites().forEach(site -> sites.put(site, sites.size()));
    Map<Part, Map<String, List<BillLine>>> byGroup = new LinkedHashMap<>();
    for (BillLine line : program.bill()) {
      byGroup
          .computeIfAbsent(line.parent(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(line.group(), _ -> new ArrayList<>())
          .add(line);
    }
    byGroup.forEach((part, lines) -> groups.put(part, List.copyOf(lines.values())));
    for (Demand demand : program.demand()) {
      wanted.computeIfAbsent(demand.part(), _ -> new LinkedHashSet<>()).add(demand.site());
    }
  }

  private int number(Part part) {
    return parts.getOrDefault(part, -1);
  }

  private int number(Site site) {
    return sites.getOrDefault(site, -1);
  }

  /**
   * Parts that can be had: where they are wanted, if anybody wants them, else anywhere. By number
   * in the program's order.
   */
  BitSet without(Predicate<Site> gone) {
    BitSet[] had = new BitSet[sites.size()];
    Arrays.setAll(had, _ -> new BitSet());
    boolean more = true;
    while (more) {
      more = false;
      for (Process process : program.processes()) {
        BitSet here = had[number(process.site())];
        int part = number(process.part());
        if (!here.get(part) && !gone.test(process.site()) && isFed(process, here)) {
          here.set(part);
          more = true;
        }
      }
      for (Lane lane : program.lanes()) {
        if (!gone.test(lane.from()) && !gone.test(lane.to())) {
          more |= carry(lane, had[number(lane.from())], had[number(lane.to())]);
        }
      }
    }
    return found(had);
  }

  private boolean isFed(Process process, BitSet here) {
    return process.proposal() == null
        && (process.kind() == ProcessKind.BUY
            || groups.getOrDefault(process.part(), List.of()).stream()
                .allMatch(
                    group -> group.stream().anyMatch(line -> here.get(number(line.component())))));
  }

  private boolean carry(Lane lane, BitSet from, BitSet to) {
    int before = to.cardinality();
    Part only = lane.part();
    if (only == null) {
      to.or(from);
    } else if (from.get(number(only))) {
      to.set(number(only));
    }
    return to.cardinality() > before;
  }

  private BitSet found(BitSet[] had) {
    var found = new BitSet();
    parts.forEach((part, number) -> {
      Set<Site> where = wanted.getOrDefault(part, sites.keySet());
      found.set(number, where.stream().anyMatch(site -> had[number(site)].get(number)));
    });
    return found;
  }
}
