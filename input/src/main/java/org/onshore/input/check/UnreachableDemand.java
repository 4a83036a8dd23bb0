package org.onshore.input.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.SitesTable;

/** Demand that no lane can reach, from wherever its part may come. */
final class UnreachableDemand implements Check {
  static final Rule UNREACHABLE_DEMAND =
      Rule.error(
          "unreachable-demand",
          "No lane, nor any chain of lanes and processes, brings the part to where it is demanded."
              + " All of it would be short.",
          "lanes.csv\nfrom,to\nDC,FAB",
          "Add the lane that is missing.");

  @Override
  public List<Rule> rules() {
    return List.of(UNREACHABLE_DEMAND);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows demand = tables.rows(DemandTable.TABLE);
    if (demand.size() == 0) {
      return;
    }
    SupplyReach reach = new SupplyReach(tables);
    ComputeRacks compute = new ComputeRacks(tables);
    Map<Long, Why> reasons = new LinkedHashMap<>();
    for (int row = 0; row < demand.size(); row++) {
      int part = demand.referenceOrGuess(DemandTable.PART, row);
      int site = demand.referenceOrGuess(DemandTable.SITE, row);
      List<Integer> ways = compute.isCompute(part) ? compute.racks() : List.of(part);
      if (part >= 0 && site >= 0 && !ways.isEmpty() && isCutOff(reach, ways, site)) {
        int first = ways.stream().filter(way -> !reach.isExcused(way)).findFirst().orElseThrow();
        long pair = ((long) first << 32) | site;
        Why why = reasons.computeIfAbsent(pair, _ -> new Names(tables, reach).why(first, site));
        findings.add(
            UNREACHABLE_DEMAND,
            demand.place(DemandTable.SITE, row),
            demand.written(DemandTable.SITE, row),
            why.message(),
            why.advice());
      }
    }
  }

  /**
   * Whether nothing of what would do gets to the site; what is reported elsewhere gets anywhere.
   */
  private static boolean isCutOff(SupplyReach reach, List<Integer> parts, int site) {
    return parts.stream().noneMatch(part -> reach.has(part, site))
        && !parts.stream().allMatch(reach::isExcused);
  }

  private record Why(String message, String advice) {}

  /** Says why, in names. */
  private record Names(Tables tables, SupplyReach reach) {
    Why why(int part, int site) {
      int[] sources = reach.sitesOf(part);
      String to = site(site);
      if (sources.length > 0) {
        String message =
            "no lane brings '%s' to '%s': it can be had at %s only"
                .formatted(part(part), to, list(sources));
        return new Why(message, lane(sources[0], site, part));
      }
      return deeper(part, to);
    }

    /** Goes down the bill to the component that does not get where it is wanted. */
    private Why deeper(int part, String to) {
      String message = "'%s' cannot get to '%s'".formatted(part(part), to);
      BitSet seen = new BitSet();
      int at = part;
      while (!seen.get(at)) {
        seen.set(at);
        int process = reach.stuckProcess(at);
        if (process < 0) {
          break;
        }
        Rows processes = tables.rows(ProcessesTable.TABLE);
        int component = reach.missingComponent(process);
        int where = processes.referenceOrGuess(ProcessesTable.SITE, process);
        int[] sources = reach.sitesOf(component);
        if (sources.length > 0) {
          return new Why(
              message
                  + ": '%s' wants '%s' at '%s', which can be had at %s only"
                      .formatted(
                          processes.text(ProcessesTable.PROCESS, process),
                          part(component),
                          site(where),
                          list(sources)),
              lane(sources[0], where, component));
        }
        at = component;
      }
      return new Why(message + ": '%s' can be had nowhere".formatted(part(at)), "");
    }

    private String lane(int from, int to, int part) {
      return "a lane from '%s' to '%s' that carries '%s' is missing from lanes.csv"
          .formatted(site(from), site(to), part(part));
    }

    private String list(int[] sites) {
      List<String> names = new ArrayList<>();
      for (int n = 0; n < Math.min(3, sites.length); n++) {
        names.add("'" + site(sites[n]) + "'");
      }
      String more = sites.length > 3 ? " and " + (sites.length - 3) + " more" : "";
      return String.join(", ", names) + more;
    }

    private String part(int row) {
      return tables.rows(PartsTable.TABLE).text(PartsTable.PART, row);
    }

    private String site(int row) {
      return tables.rows(SitesTable.TABLE).text(SitesTable.SITE, row);
    }
  }
}
