package org.onshore.engine.customs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.onshore.domain.program.TariffStacking;

/**
 * The layers of duty on one article, stacked:
 *
 * <ol>
 *   <li>of each measure the most specific row that covers the article and whose gate is open;
 *   <li>a measure that another names does not apply where that other applies;
 *   <li>all rates are of one customs value and add: they do not compound;
 *   <li>a cap tops what it counts up to its rate, and adds nothing where that is reached.
 * </ol>
 */
final class LayerStack {
  private LayerStack() {}

  /**
   * A chosen row of a measure.
   *
   * @param rate it adds: its own, what a cap tops up, or 0 where it is lifted
   * @param lifter what lifts it, empty where it applies
   */
  record Chosen(Layer layer, double rate, Optional<Layer> lifter) {
    boolean applies() {
      return lifter.isEmpty();
    }
  }

  /** The chosen rows in the order of their measures. */
  static List<Chosen> of(Iterable<Layer> layers, Entry entry) {
    SequencedMap<String, Layer> rows = new LinkedHashMap<>();
    for (Layer layer : layers) {
      if (layer.covers(entry) && layer.gate().findShut(entry).isEmpty()) {
        rows.merge(layer.measure(), layer, Layer::orMoreSpecific);
      }
    }
    SequencedMap<String, Optional<Layer>> lifters = lifters(rows);
    double sum = 0;
    for (Layer layer : rows.values()) {
      sum += applies(lifters, layer) && layer.base() == TariffStacking.ADD ? layer.rate() : 0;
    }
    List<Chosen> chosen = new ArrayList<>();
    for (Layer layer : rows.values()) {
      double rate = 0;
      if (applies(lifters, layer)) {
        rate = layer.rate();
        if (layer.base() == TariffStacking.TOTAL_CAP) {
          rate = Math.max(0, layer.rate() - counted(layer, rows, lifters, sum));
          sum += rate;
        }
      }
      chosen.add(new Chosen(layer, rate, lifters.getOrDefault(layer.measure(), Optional.empty())));
    }
    return chosen;
  }

  /** The sum of the layers that apply, as a share of the customs value. */
  static double rate(List<Chosen> chosen) {
    return chosen.stream().mapToDouble(Chosen::rate).sum();
  }

  private static boolean applies(SequencedMap<String, Optional<Layer>> lifters, Layer layer) {
    return lifters.getOrDefault(layer.measure(), Optional.empty()).isEmpty();
  }

  private static double counted(
      Layer cap,
      SequencedMap<String, Layer> rows,
      SequencedMap<String, Optional<Layer>> lifters,
      double sum) {
    if (cap.over().isEmpty()) {
      return sum;
    }
    Layer over = rows.get(cap.over());
    return over != null && applies(lifters, over) ? over.rate() : 0;
  }

  /**
   * What lifts each measure. A row that is itself lifted lifts nothing; where measures lift one
   * another in a ring, the earlier stands.
   */
  private static SequencedMap<String, Optional<Layer>> lifters(SequencedMap<String, Layer> rows) {
    SequencedMap<String, Optional<Layer>> settled = new LinkedHashMap<>();
    while (settled.size() < rows.size()) {
      Layer next = next(rows, settled);
      Optional<Layer> lifter =
          rows.values().stream()
              .filter(other -> lifts(other, next) && isSettledAndApplies(other, settled))
              .findFirst();
      settled.put(next.measure(), lifter);
    }
    return settled;
  }

  /** The first row that waits for no other; in a ring the first of all. */
  private static Layer next(
      SequencedMap<String, Layer> rows, SequencedMap<String, Optional<Layer>> settled) {
    List<Layer> open =
        rows.values().stream().filter(row -> !settled.containsKey(row.measure())).toList();
    return open.stream()
        .filter(row -> open.stream().noneMatch(other -> lifts(other, row)))
        .findFirst()
        .orElse(open.getFirst());
  }

  private static boolean isSettledAndApplies(
      Layer layer, SequencedMap<String, Optional<Layer>> settled) {
    return settled.containsKey(layer.measure()) && applies(settled, layer);
  }

  private static boolean lifts(Layer one, Layer other) {
    return !one.measure().equals(other.measure())
        && one.lifts().stream().anyMatch(lift -> lift.measure().equals(other.measure()));
  }
}
