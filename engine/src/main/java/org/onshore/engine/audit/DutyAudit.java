package org.onshore.engine.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.program.Tariff;
import org.onshore.domain.program.TariffStacking;
import org.onshore.domain.quantity.Country;

/**
 * Duty of a unit computed again from the rows of the table, by no code the plan was made with: of
 * each measure the row that names the most, without what others exclude, added and topped up.
 */
final class DutyAudit {
  private final Program program;
  private final Country home;
  private final boolean allForDataCenters;

  DutyAudit(Program program) {
    this.program = program;
    home = program.settings().home();
    boolean all = program.demand().size() > 0;
    for (var demand : program.demand()) {
      all &= isHomeDataCenter(demand.site());
    }
    allForDataCenters = all;
  }

  private boolean isHomeDataCenter(Site site) {
    return site.kind() == SiteKind.DATACENTER && site.country().equals(home);
  }

  /** US dollars of duty on one unit of the shipment. */
  double usdPerUnit(Shipment shipment) {
    Site to = shipment.lane().to();
    boolean crosses = to.country().equals(home) && !shipment.lane().from().country().equals(home);
    if (!crosses || shipment.origin().equals(home)) {
      return 0;
    }
    LocalDate day = program.calendar().firstDay(shipment.arrives());
    Map<String, Tariff> rows = new LinkedHashMap<>();
    for (Tariff row : program.tariffs()) {
      if (row.covers(shipment.part(), shipment.origin())
          && row.valid().holds(day)
          && isOpen(row, shipment.part(), isHomeDataCenter(to) || allForDataCenters)) {
        Tariff known = rows.get(row.measure());
        if (known == null || weight(row) >= weight(known)) {
          rows.put(row.measure(), row);
        }
      }
    }
    withoutExcluded(rows);
    return share(rows) * shipment.part().costUsd();
  }

  /** Digits count before a named origin. */
  private static int weight(Tariff row) {
    return 2 * row.htsPrefix().length() + (row.origin() == null ? 0 : 1);
  }

  private static boolean isOpen(Tariff row, Part part, boolean forDataCenter) {
    if (row.minimumMetalShare() > 0) {
      double kg = 0;
      kg += row.metal().equals("steel") ? part.steelKg() : 0;
      kg += row.metal().equals("aluminum") ? part.aluminumKg() : 0;
      kg += row.metal().equals("copper") ? part.copperKg() : 0;
      double share = part.massKg() == 0 ? 0 : Math.min(1, kg / part.massKg());
      if (share < row.minimumMetalShare()) {
        return false;
      }
    }
    if (row.chip() && !isNote39(part.processingPerformance(), part.memoryBandwidthGbPerS())) {
      return false;
    }
    String use = row.exceptEndUse().toLowerCase(Locale.ROOT);
    return !(forDataCenter && use.matches(".*data[^a-z0-9]*cent(er|re).*"));
  }

  /** U.S. note 39(b)(1) and (2): two boxes of TPP and GB/s, their edges outside. */
  private static boolean isNote39(double tpp, double gbPerS) {
    boolean first = 14_000 < tpp && tpp < 17_500 && 4_500 < gbPerS && gbPerS < 5_000;
    boolean second = 20_800 < tpp && tpp < 21_100 && 5_800 < gbPerS && gbPerS < 6_200;
    return first || second;
  }

  /** Takes out what a row that stands excludes; of rows in a ring the first of the table stands. */
  private static void withoutExcluded(Map<String, Tariff> rows) {
    Set<String> standing = new LinkedHashSet<>();
    while (standing.size() < rows.size()) {
      String next = next(rows, standing);
      standing.add(next);
      Tariff row = rows.get(next);
      if (row != null && !row.excludes().equals(next) && !standing.contains(row.excludes())) {
        rows.remove(row.excludes());
      }
    }
  }

  private static String next(Map<String, Tariff> rows, Set<String> standing) {
    String first = "";
    for (String measure : rows.keySet()) {
      if (standing.contains(measure)) {
        continue;
      }
      first = first.isEmpty() ? measure : first;
      boolean waits = false;
      for (Map.Entry<String, Tariff> other : rows.entrySet()) {
        waits |=
            !standing.contains(other.getKey())
                && !other.getKey().equals(measure)
                && other.getValue().excludes().equals(measure);
      }
      if (!waits) {
        return measure;
      }
    }
    return first;
  }

  private static double share(Map<String, Tariff> rows) {
    double added = 0;
    double cap = 0;
    for (Tariff row : rows.values()) {
      if (row.base() == TariffStacking.ADD) {
        added += row.rate();
      } else {
        cap = Math.max(cap, row.rate());
      }
    }
    return Math.max(added, cap);
  }
}
