package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;

/** Stock points in the order in which they were found, by site and part. */
final class Points {
  static final int NONE = -1;

  private final List<StockPoint> list = new ArrayList<>();
  private final Map<Site, Map<Part, Map<StockPoint, Integer>>> index = new LinkedHashMap<>();

  /** The index of a point, {@link #NONE} if it was not found yet. */
  int find(StockPoint point) {
    return at(point.site(), point.part()).getOrDefault(point, NONE);
  }

  /** A point not found before, as the last. */
  void add(StockPoint point) {
    index
        .computeIfAbsent(point.site(), at -> new LinkedHashMap<>())
        .computeIfAbsent(point.part(), of -> new LinkedHashMap<>())
        .put(point, list.size());
    list.add(point);
  }

  /** Points of the part at the site, whatever their origin and stream. */
  Map<StockPoint, Integer> at(Site site, Part part) {
    Map<Part, Map<StockPoint, Integer>> parts = index.get(site);
    return parts == null
        ? Collections.emptyMap()
        : parts.getOrDefault(part, Collections.emptyMap());
  }

  /** Those of them that fit. */
  List<Integer> list(Site site, Part part, Predicate<StockPoint> fits) {
    List<Integer> list = new ArrayList<>();
    at(site, part)
        .forEach((at, point) -> {
          if (fits.test(at)) {
            list.add(point);
          }
        });
    return List.copyOf(list);
  }

  StockPoint get(int point) {
    return list.get(point);
  }

  int size() {
    return list.size();
  }

  List<StockPoint> list() {
    return List.copyOf(list);
  }
}
