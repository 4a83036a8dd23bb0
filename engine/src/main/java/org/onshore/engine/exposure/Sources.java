package org.onshore.engine.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.ProgramExposure;
import org.onshore.domain.risk.ProgramExposure.PartSources;
import org.onshore.domain.risk.ProgramExposure.SinglePoint;
import org.onshore.domain.risk.ProgramExposure.Spread;
import org.onshore.engine.risk.Concentration;

/**
 * Sources of each part by site, owner and country, kept apart: how much stands in few hands, which
 * are the only ones, and which sources that look like several hang on one thing below. The last is
 * found by taking each site, owner and country away in turn and asking what can still be had, which
 * is exact where some components substitute for each other and others do not.
 */
public final class Sources {
  private final Program program;
  private final Map<Part, List<Process>> processes = new LinkedHashMap<>();

  private Sources(Program program) {
    this.program = program;
    for (Process process : program.processes()) {
      if (process.proposal() == null) {
        processes.computeIfAbsent(process.part(), _ -> new ArrayList<>()).add(process);
      }
    }
  }

  /** The exposure of a program as it stands, its proposals left aside. */
  public static ProgramExposure of(Program program) {
    var sources = new Sources(program);
    List<PartSources> parts = new ArrayList<>();
    for (Part part : program.parts()) {
      List<Process> ways = sources.processes.getOrDefault(part, List.of());
      if (!ways.isEmpty()) {
        parts.add(sources.spread(part, ways));
      }
    }
    return new ProgramExposure(parts, sources.singlePoints());
  }

  static String owner(Site site) {
    return site.owner().isEmpty() ? site.id() : site.owner();
  }

  private PartSources spread(Part part, List<Process> ways) {
    List<Double> capacity = ways.stream().map(this::capacity).toList();
    boolean limited = capacity.stream().allMatch(Double::isFinite);
    List<Double> volume = limited ? capacity : ways.stream().map(_ -> 1.0).toList();
    return new PartSources(
        part.id(),
        spread(ways, volume, Site::id),
        spread(ways, volume, Sources::owner),
        spread(ways, volume, site -> site.country().code()),
        limited ? "capacity" : "sources");
  }

  private static Spread spread(
      List<Process> ways, List<Double> volume, Function<Site, String> name) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < volume.size(); i++) {
      sums.merge(name.apply(ways.get(i).site()), volume.get(i), Double::sum);
    }
    String sole = sums.size() == 1 ? sums.keySet().iterator().next() : "";
    return new Spread(sums.size(), Concentration.index(sums.values()), sole);
  }

  /** Units it may start over the horizon if it had its resources for itself. */
  private double capacity(Process process) {
    List<Load> loads =
        program.loads().stream().filter(load -> process.equals(load.process())).toList();
    double sum = 0;
    for (Period period : program.calendar().periods()) {
      double most = process.maximumPerPeriod().at(period);
      for (Load load : loads) {
        if (load.quantity() > 0) {
          most = Math.min(most, load.resource().capacityPerPeriod().at(period) / load.quantity());
        }
      }
      sum += most;
    }
    return sum;
  }

  private List<SinglePoint> singlePoints() {
    var obtainable = new Obtainable(program);
    BitSet all = obtainable.without(_ -> false);
    List<SinglePoint> points = new ArrayList<>();
    points(obtainable, all, "site", Site::id, points);
    points(obtainable, all, "owner", Sources::owner, points);
    points(obtainable, all, "country", site -> site.country().code(), points);
    return points;
  }

  private void points(
      Obtainable obtainable,
      BitSet all,
      String kind,
      Function<Site, String> name,
      List<SinglePoint> into) {
    Set<String> names = new LinkedHashSet<>();
    program.processes().forEach(process -> names.add(name.apply(process.site())));
    Set<String> racks = new LinkedHashSet<>();
    program.generations().forEach(generation -> racks.add(generation.part().id()));
    List<Part> parts = program.parts().list();
    for (String lost : names) {
      BitSet gone = (BitSet) all.clone();
      gone.andNot(obtainable.without(site -> name.apply(site).equals(lost)));
      for (int at = gone.nextSetBit(0); at >= 0; at = gone.nextSetBit(at + 1)) {
        Part part = parts.get(at);
        boolean hidden =
            processes.getOrDefault(part, List.of()).stream()
                .anyMatch(process -> !name.apply(process.site()).equals(lost));
        boolean rack = racks.contains(part.id());
        if (hidden || rack) {
          into.add(new SinglePoint(part.id(), rack, kind, lost, hidden));
        }
      }
    }
  }
}
