package org.onshore.engine.customs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Tariff;
import org.onshore.domain.program.TariffStacking;
import org.onshore.domain.quantity.Country;

/**
 * Duty of a unit that crosses the home border: the rates of all measures that cover its tariff
 * number, origin and date of entry, on one customs value; ad valorem layers do not compound.
 *
 * <p>Within a measure the most specific row counts: the longest prefix, then a named origin before
 * any origin, then the later row. Measures add; a {@code total_cap} measure tops the sum up to its
 * rate. Goods of home origin pay nothing.
 */
public final class Duties {
  private final Country home;
  private final List<Tariff> tariffs;
  private final Map<Part, Map<Country, List<Tariff>>> covering = new LinkedHashMap<>();

  public Duties(Program program) {
    home = program.settings().home();
    tariffs = program.tariffs();
  }

  /** Whether goods on the lane enter the home country. */
  public boolean enters(Lane lane) {
    return lane.to().country().equals(home) && !lane.from().country().equals(home);
  }

  /** Duty in US dollars of a unit that enters on the date, at standard cost as customs value. */
  public double dutyUsd(Lane lane, Part part, Country origin, LocalDate entry) {
    return enters(lane) ? rate(part, origin, entry) * part.costUsd() : 0;
  }

  /** Sum of the layers, as a share of the customs value. */
  public double rate(Part part, Country origin, LocalDate entry) {
    if (origin.equals(home)) {
      return 0;
    }
    Map<String, Tariff> measures = new LinkedHashMap<>();
    for (Tariff tariff : coveringOf(part, origin)) {
      if (tariff.valid().holds(entry)) {
        measures.merge(tariff.measure(), tariff, Duties::moreSpecific);
      }
    }
    double sum = 0;
    for (Tariff tariff : measures.values()) {
      sum += tariff.base() == TariffStacking.ADD ? tariff.rate() : 0;
    }
    for (Tariff tariff : measures.values()) {
      sum = tariff.base() == TariffStacking.TOTAL_CAP ? Math.max(sum, tariff.rate()) : sum;
    }
    return sum;
  }

  private List<Tariff> coveringOf(Part part, Country origin) {
    return covering
        .computeIfAbsent(part, of -> new HashMap<>())
        .computeIfAbsent(
            origin,
            from -> {
              List<Tariff> found = new ArrayList<>();
              tariffs.stream().filter(tariff -> tariff.covers(part, from)).forEach(found::add);
              return found;
            });
  }

  private static Tariff moreSpecific(Tariff one, Tariff other) {
    int byPrefix = one.htsPrefix().length() - other.htsPrefix().length();
    if (byPrefix != 0) {
      return byPrefix > 0 ? one : other;
    }
    return one.origin() != null && other.origin() == null ? one : other;
  }
}
