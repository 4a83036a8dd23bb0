package org.onshore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.report.document.Chart.Atlas;
import org.onshore.report.document.Chart.Flow;
import org.onshore.report.document.Chart.Place;
import org.onshore.report.document.Numerals;

/**
 * Sites and what flows between them, at standard cost.
 *
 * @param remark what the map leaves out; "" for nothing
 */
record SiteMap(Atlas atlas, String remark) {
  /** More lines than this are a tangle; the heaviest are drawn. */
  private static final int MOST_FLOWS = 400;

  private static final int MOST_SITES = 600;

  static SiteMap of(PlanReport report) {
    Country home = report.program().settings().home();
    Map<Way, Double> ways = ways(report, home);
    Map<Site, Double> through = new HashMap<>();
    ways.forEach((way, usd) -> {
      through.merge(way.from(), usd, Double::sum);
      through.merge(way.to(), usd, Double::sum);
    });
    List<Site> drawn = drawn(report, through);
    Map<Site, Integer> indices = new HashMap<>();
    List<Place> places = new ArrayList<>();
    for (Site site : drawn) {
      indices.put(site, places.size());
      places.add(place(site, home, through.getOrDefault(site, 0.0)));
    }
    List<Flow> flows = flows(ways, indices);
    Atlas atlas =
        new Atlas(
            "map",
            "Sites and flows",
            "Sites of the program and the goods shipped between them over the horizon; a line is"
                + " the thicker the more its goods are worth at standard cost.",
            home.code(),
            places,
            flows.subList(0, Math.min(MOST_FLOWS, flows.size())));
    return new SiteMap(atlas, remark(report, flows.size()));
  }

  private record Way(Site from, Site to, boolean domestic) {}

  private static Map<Way, Double> ways(PlanReport report, Country home) {
    Map<Way, Double> ways = new LinkedHashMap<>();
    for (Shipment shipment : report.plan().shipments()) {
      Site from = shipment.lane().from();
      Site to = shipment.lane().to();
      if (isPlaced(from) && isPlaced(to)) {
        Way way = new Way(from, to, shipment.origin().equals(home));
        ways.merge(way, shipment.quantity() * shipment.part().costUsd(), Double::sum);
      }
    }
    return ways;
  }

  private static boolean isPlaced(Site site) {
    return site.latitude() != null && site.longitude() != null;
  }

  /** The sites with most going through, in the order of the program. */
  private static List<Site> drawn(PlanReport report, Map<Site, Double> through) {
    List<Site> placed = report.program().sites().stream().filter(SiteMap::isPlaced).toList();
    Set<Site> heaviest = new HashSet<>();
    placed.stream()
        .sorted(
            Comparator.comparingDouble((Site site) -> through.getOrDefault(site, 0.0)).reversed())
        .limit(MOST_SITES)
        .forEach(heaviest::add);
    return placed.stream().filter(heaviest::contains).toList();
  }

  private static List<Flow> flows(Map<Way, Double> ways, Map<Site, Integer> indices) {
    List<Flow> flows = new ArrayList<>();
    ways.forEach((way, usd) -> {
      @Nullable Integer from = indices.get(way.from());
      @Nullable Integer to = indices.get(way.to());
      if (from != null && to != null && usd > 0) {
        flows.add(new Flow(from, to, usd, way.domestic()));
      }
    });
    flows.sort(Comparator.comparingDouble(Flow::usd).reversed());
    return flows;
  }

  private static Place place(Site site, Country home, double usd) {
    Double latitude = site.latitude();
    Double longitude = site.longitude();
    if (latitude == null || longitude == null) {
      throw new IllegalStateException("site " + site.id() + " has no place");
    }
    String where = site.state().isEmpty() ? site.country().code() : site.state();
    String detail = (site.name().isEmpty() ? site.id() : site.name()) + ", " + where;
    return new Place(
        site.id(),
        PlanTables.word(site.kind()),
        site.country().equals(home),
        latitude,
        longitude,
        usd == 0 ? detail : detail + ": " + Numerals.money(usd) + " in and out");
  }

  private static String remark(PlanReport report, int flows) {
    List<String> parts = new ArrayList<>();
    long placed = report.program().sites().stream().filter(SiteMap::isPlaced).count();
    long unplaced = report.program().sites().size() - placed;
    if (unplaced > 0) {
      parts.add("Sites not on the map, for want of latitude and longitude: " + unplaced + ".");
    }
    if (placed > MOST_SITES) {
      parts.add("The " + MOST_SITES + " sites of " + placed + " with most going through.");
    }
    if (flows > MOST_FLOWS) {
      parts.add("The heaviest " + MOST_FLOWS + " of " + flows + " flows are drawn.");
    }
    return String.join(" ", parts);
  }
}
