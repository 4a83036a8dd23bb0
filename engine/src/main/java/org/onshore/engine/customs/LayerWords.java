package org.onshore.engine.customs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.onshore.domain.program.TariffStacking;
import org.onshore.domain.trade.DutyLayer;

/** Layers in words: those that apply, and of every measure why the others do not. */
final class LayerWords {
  private final Entry entry;
  private final List<DutyLayer> words = new ArrayList<>();

  private LayerWords(Entry entry) {
    this.entry = entry;
  }

  /**
   * All that is to be said of an article.
   *
   * @param all layers of the schedule, for what covers other numbers only
   * @param onNumber layers that cover its number, whatever the origin and date
   */
  static List<DutyLayer> of(List<Layer> all, List<Layer> onNumber, Entry entry) {
    SequencedMap<String, List<Layer>> byMeasure = new LinkedHashMap<>();
    onNumber.stream()
        .filter(layer -> layer.measure().equals(Schedule.COLUMN_1))
        .forEach(layer -> byMeasure.put(layer.measure(), new ArrayList<>()));
    all.forEach(layer -> byMeasure.putIfAbsent(layer.measure(), new ArrayList<>()));
    for (Layer layer : onNumber) {
      byMeasure.computeIfAbsent(layer.measure(), of -> new ArrayList<>()).add(layer);
    }
    SequencedMap<String, LayerStack.Chosen> chosen = new LinkedHashMap<>();
    LayerStack.of(onNumber, entry).forEach(each -> chosen.put(each.layer().measure(), each));
    LayerWords words = new LayerWords(entry);
    byMeasure.forEach((measure, layers) -> {
      LayerStack.Chosen choice = chosen.get(measure);
      if (choice != null) {
        words.chosen(choice);
        words.outranked(choice.layer(), layers);
      } else if (layers.isEmpty()) {
        words.notListed(all, measure);
      } else {
        words.none(layers);
      }
    });
    return words.words;
  }

  private void chosen(LayerStack.Chosen choice) {
    Layer layer = choice.layer();
    if (choice.lifter().isPresent()) {
      lifted(layer, choice.lifter().get());
      return;
    }
    boolean reached = choice.rate() == 0 && !layer.headingIfReached().isEmpty();
    String why = layer.words();
    if (layer.base() == TariffStacking.TOTAL_CAP) {
      why +=
          reached
              ? ": " + Percent.text(layer.rate()) + " is reached by column 1"
              : ": tops up to " + Percent.text(layer.rate());
    }
    say(layer, reached ? layer.headingIfReached() : layer.heading(), choice.rate(), true, why);
  }

  private void lifted(Layer layer, Layer lifter) {
    String by = lifter.measure() + " (" + lifter.heading() + ") is due";
    say(layer, layer.heading(), layer.rate(), false, "does not apply where " + by);
    for (Layer.Lift lift : lifter.lifts()) {
      if (lift.measure().equals(layer.measure()) && !lift.heading().isEmpty()) {
        say(layer, lift.heading(), 0, true, "declares that " + by);
      }
    }
  }

  /** Rows of the measure that cover the article too, but do not count. */
  private void outranked(Layer counts, List<Layer> layers) {
    Set<String> said = new LinkedHashSet<>(List.of(counts.heading()));
    for (Layer layer : layers) {
      if (layer.covers(entry) && layer.rate() > 0 && said.add(layer.heading())) {
        String why =
            layer
                .gate()
                .findShut(entry)
                .orElse(
                    counts.heading()
                        + " ("
                        + counts.words()
                        + ") counts in place of "
                        + layer.words());
        say(layer, layer.heading(), layer.rate(), false, why);
      }
    }
  }

  /** No row of the measure counts: the one that came nearest says why. */
  private void none(List<Layer> layers) {
    Layer nearest = layers.getLast();
    for (Layer layer : layers) {
      if (layer.coversOrigin(entry.origin())) {
        nearest = layer;
      }
    }
    for (Layer layer : layers) {
      if (layer.covers(entry)) {
        nearest = layer;
      }
    }
    say(nearest, nearest.heading(), nearest.rate(), false, whyNot(nearest));
  }

  private String whyNot(Layer layer) {
    if (!layer.coversOrigin(entry.origin())) {
      return "covers goods of "
          + (layer.origins().size() > 3
              ? "other countries"
              : String.join(", ", layer.origins().stream().map(Customs::name).toList()))
          + ", not of "
          + Customs.name(entry.origin());
    }
    if (!layer.valid().holds(entry.date())) {
      LocalDate until = layer.valid().until();
      return until != null && !entry.date().isBefore(until)
          ? layer.words() + ": ended " + until
          : layer.words() + ": begins " + layer.valid().from();
    }
    return layer.gate().findShut(entry).orElse(layer.words());
  }

  private void notListed(List<Layer> all, String measure) {
    all.stream()
        .filter(layer -> layer.measure().equals(measure) && layer.rate() > 0)
        .findFirst()
        .ifPresent(layer ->
            say(
                layer,
                layer.heading(),
                layer.rate(),
                false,
                Hts.dotted(entry.hts()) + " is not on its lists"));
  }

  private void say(Layer layer, String heading, double rate, boolean applies, String why) {
    words.add(new DutyLayer(layer.measure(), heading, rate, applies, why, layer.citation()));
  }
}
