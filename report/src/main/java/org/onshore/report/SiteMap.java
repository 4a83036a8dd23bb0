package org.onshore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  static SiteMap of(PlanReport report) {
    Country home = report.program().settings().home();
    Map<Site, Integer> indices = new HashMap<>();
    List<Site> placed = new ArrayList<>();
    for (Site site : report.program().sites()) {
      if (site.latitude() != null && site.longitude() != null) {
        indices.put(site, placed.size());
        placed.add(site);
      }
    }
    Map<Way, Double> ways = ways(report, home, indices);
    Map<Integer, Double> through = new HashMap<>();
    ways.forEach((way, usd) -> {
      through.merge(way.from(), usd, Double::sum);
      through.merge(way.to(), usd, Double::sum);
    });
    List<Place> places = new ArrayList<>();
    for (Site site : placed) {
      places.add(place(site, home, through.getOrDefault(places.size(), 0.0)));
    }
    List<Flow> flows =
        ways.entrySet().stream()
            .map(way -> flow(way.getKey(), way.getValue()))
            .sorted(Comparator.comparingDouble(Flow::usd).reversed())
            .toList();
    Atlas atlas =
        new Atlas(
            "map",
            "Sites and flows",
            "Sites of the program and the goods shipped between them over the horizon; a line is"
                + " the thicker the more its goods are worth at standard cost.",
            home.code(),
            places,
            flows.subList(0, Math.min(MOST_FLOWS, flows.size())));
    return new SiteMap(atlas, remark(report.program().sites().size() - placed.size(), flows));
  }

  private record Way(int from, int to, boolean domestic) {}

  private static Map<Way, Double> ways(
      PlanReport report, Country home, Map<Site, Integer> indices) {
    Map<Way, Double> ways = new LinkedHashMap<>();
    for (Shipment shipment : report.plan().shipments()) {
      @Nullable Integer from = indices.get(shipment.lane().from());
      @Nullable Integer to = indices.get(shipment.lane().to());
      if (from != null && to != null) {
        Way way = new Way(from, to, shipment.origin().equals(home));
        ways.merge(way, shipment.quantity() * shipment.part().costUsd(), Double::sum);
      }
    }
    return ways;
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

  private static Flow flow(Way way, double usd) {
    return new Flow(way.from(), way.to(), usd, way.domestic());
  }

  private static String remark(int unplaced, List<Flow> flows) {
    List<String> parts = new ArrayList<>();
    if (unplaced > 0) {
      parts.add(unplaced + " sites without latitude and longitude are not on the map.");
    }
    if (flows.size() > MOST_FLOWS) {
      parts.add("The heaviest " + MOST_FLOWS + " of " + flows.size() + " flows are drawn.");
    }
    return String.join(" ", parts);
  }
}
