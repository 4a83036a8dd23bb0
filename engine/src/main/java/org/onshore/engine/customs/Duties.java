package org.onshore.engine.customs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.program.Tariff;
import org.onshore.domain.quantity.Country;

/**
 * Duty of a unit that crosses the home border: the layers of the program's own table, stacked by
 * the logic of {@link LayerStack} on one customs value, the standard cost. Goods of home origin pay
 * nothing.
 *
 * <p>Gates look at the part's metal weights and at its chip. What goes to a data center at home,
 * and in a program that serves nothing else all that enters, is for use in a data center.
 */
public final class Duties {
  private final Country home;
  private final boolean onlyDataCenters;
  private final List<Layer> layers;
  private final Map<Article, List<Layer>> covering = new LinkedHashMap<>();
  private final Map<Dated, Double> rates = new LinkedHashMap<>();

  /** A part of an origin. */
  private record Article(Part part, Country origin) {}

  /** The same on a day, for a use. */
  private record Dated(Article article, LocalDate entry, String endUse) {}

  public Duties(Program program) {
    home = program.settings().home();
    layers = program.tariffs().stream().map(Duties::layer).toList();
    onlyDataCenters =
        program.demand().size() > 0
            && program.demand().stream()
                .allMatch(demand ->
                    demand.site().kind() == SiteKind.DATACENTER
                        && demand.site().country().equals(home));
  }

  /** Whether goods on the lane enter the home country. */
  public boolean enters(Lane lane) {
    return lane.to().country().equals(home) && !lane.from().country().equals(home);
  }

  /** Duty in US dollars of a unit that enters on the date, at standard cost as customs value. */
  public double dutyUsd(Lane lane, Part part, Country origin, LocalDate entry) {
    if (!enters(lane) || origin.equals(home)) {
      return 0;
    }
    boolean dataCenter = onlyDataCenters || lane.to().kind() == SiteKind.DATACENTER;
    String endUse = dataCenter ? EndUses.DATA_CENTER : "";
    var dated = new Dated(new Article(part, origin), entry, endUse);
    return rates.computeIfAbsent(dated, this::rate) * part.costUsd();
  }

  /** Sum of the layers, as a share of the customs value. */
  private double rate(Dated dated) {
    Part part = dated.article().part();
    Entry entry =
        new Entry(
            part.hts(),
            dated.article().origin(),
            dated.entry(),
            MetalWeights.of(part),
            part.processingPerformance(),
            part.memoryBandwidthGbPerS(),
            dated.endUse(),
            false);
    return LayerStack.rate(LayerStack.of(coveringOf(dated.article()), entry));
  }

  private List<Layer> coveringOf(Article article) {
    return covering.computeIfAbsent(
        article,
        of ->
            layers.stream()
                .filter(layer -> layer.coversNumber(of.part().hts()))
                .filter(layer -> layer.coversOrigin(of.origin()))
                .toList());
  }

  private static Layer layer(Tariff tariff) {
    Country origin = tariff.origin();
    return new Layer(
        tariff.measure(),
        "",
        "",
        tariff.rate(),
        tariff.base(),
        "",
        tariff.valid(),
        origin == null ? List.of() : List.of(origin),
        tariff.htsPrefix(),
        gate(tariff),
        tariff.excludes().isEmpty() ? List.of() : List.of(new Layer.Lift(tariff.excludes(), "")),
        tariff.measure(),
        "");
  }

  private static Gate gate(Tariff tariff) {
    List<Gate> gates = new ArrayList<>();
    if (tariff.minimumMetalShare() > 0) {
      gates.add(new Gate.Metal(List.of(tariff.metal()), tariff.minimumMetalShare()));
    }
    if (tariff.chip()) {
      gates.add(new Gate.Chip(true));
    }
    if (!tariff.exceptEndUse().isEmpty()) {
      gates.add(new Gate.NotUse(EndUses.of(tariff.exceptEndUse())));
    }
    return gates.isEmpty() ? Gate.OPEN : new Gate.Every(gates);
  }
}
