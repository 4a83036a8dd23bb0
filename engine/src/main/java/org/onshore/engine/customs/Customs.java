package org.onshore.engine.customs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Article;
import org.onshore.domain.trade.DutyLayer;
import org.onshore.domain.trade.LandedCost;

/**
 * Duty and fees of one article that enters the United States, by the shipped tables. What the
 * tables do not know is said, never guessed. Not legal advice.
 */
public final class Customs {
  private static final int MOST_NAMED = 6;
  private static final Country HOME = new Country("US");

  private final Article article;
  private final String digits;
  private final Country origin;
  private final Schedule schedule = Schedule.shipped();
  private final List<String> notes = new ArrayList<>();

  private Customs(Article article, String digits, Country origin) {
    this.article = article;
    this.digits = digits;
    this.origin = origin;
  }

  /** The landed cost, or findings about what was asked. */
  public static Outcome<LandedCost> landed(Article article) {
    List<Finding> findings = ArticleChecks.check(article);
    if (!findings.isEmpty()) {
      return Outcome.failed(findings);
    }
    String digits = Hts.findDigits(article.hts()).orElseThrow();
    return new Customs(article, digits, new Country(article.origin())).landed();
  }

  private Outcome<LandedCost> landed() {
    List<String> candidates = candidates();
    if (candidates.isEmpty()) {
      return Outcome.failed(List.of(ArticleChecks.unknownNumber(article.hts())));
    }
    for (String candidate : candidates) {
      var unknown = schedule.findUnknown(candidate, article.date());
      if (unknown.isPresent()) {
        return Outcome.failed(List.of(ArticleChecks.unknownDate(article, unknown.get())));
      }
      Schedule.Ordinary ordinary = schedule.ordinary(candidate, origin);
      if (ordinary.rate() == null && !article.usmca()) {
        return Outcome.failed(
            List.of(ArticleChecks.noShare(article, Hts.dotted(candidate), ordinary.kind())));
      }
    }
    SequencedMap<String, Double> rates = new LinkedHashMap<>();
    candidates.forEach(each -> rates.put(each, rate(each)));
    if (rates.values().stream().map(Customs::rounded).distinct().count() > 1) {
      return Outcome.failed(List.of(ArticleChecks.tooShort(article, differing(rates))));
    }
    String line = candidates.getFirst();
    if (digits.length() < line.length()) {
      notes.add(
          Hts.dotted(digits)
              + " has "
              + candidates.size()
              + (candidates.size() == 1 ? " line" : " lines that pay the same rate")
              + "; the headings are those of "
              + Hts.dotted(line)
              + ".");
    }
    return Outcome.of(answer(line, rates.firstEntry().getValue()), List.of());
  }

  /** The numbers that may be meant: the lines under a short number, and suffixes layers name. */
  private List<String> candidates() {
    Set<String> candidates = new LinkedHashSet<>();
    for (String line : schedule.linesUnder(digits)) {
      String known = digits.length() > line.length() ? digits : line;
      candidates.add(known);
      candidates.addAll(schedule.namedUnder(known));
    }
    return List.copyOf(candidates);
  }

  private static String differing(SequencedMap<String, Double> rates) {
    Map<Double, String> one = new LinkedHashMap<>();
    rates.forEach((line, rate) -> one.putIfAbsent(rounded(rate), line));
    return one.entrySet().stream()
        .limit(MOST_NAMED)
        .map(each -> Hts.dotted(each.getValue()) + " pays " + Percent.text(each.getKey()))
        .collect(Collectors.joining(", "));
  }

  private double rate(String line) {
    return origin.equals(HOME) ? 0 : LayerStack.rate(stack(line));
  }

  private List<LayerStack.Chosen> stack(String line) {
    return LayerStack.of(layersOf(line), entry(line));
  }

  private List<Layer> layersOf(String line) {
    List<Layer> layers = new ArrayList<>();
    layers.add(schedule.ordinaryLayer(line, origin, article.usmca()));
    layers.addAll(schedule.layersOn(line));
    return layers;
  }

  private Entry entry(String line) {
    Double share = article.metalShare();
    Double tpp = article.processingPerformance();
    Double bandwidth = article.memoryBandwidthGbPerS();
    return new Entry(
        line,
        origin,
        article.date(),
        MetalWeights.stated(share == null ? 0 : share),
        tpp == null ? 0 : tpp,
        bandwidth == null ? 0 : bandwidth,
        EndUses.of(article.endUse()),
        article.usmca());
  }

  private LandedCost answer(String line, double rate) {
    List<DutyLayer> layers =
        origin.equals(HOME)
            ? List.of(home(line))
            : LayerWords.of(schedule.layers(), layersOf(line), entry(line));
    notesOn(line);
    double duty = cents(rounded(rate) * article.valueUsd());
    double mpf = mpf();
    double hmf = article.mode() == TransportMode.OCEAN ? fee("hmf") : 0;
    double landed = cents(article.valueUsd() + duty + mpf + hmf);
    return new LandedCost(
        article, Hts.dotted(digits), rounded(rate), duty, mpf, hmf, landed, layers, notes);
  }

  private static DutyLayer home(String line) {
    return new DutyLayer(
        Schedule.COLUMN_1,
        Hts.dotted(line),
        0,
        true,
        "goods of home origin pay no duty; what returns is declared under 9801.00.10",
        "HTSUS 9801.00.10");
  }

  private double mpf() {
    if (article.usmca()) {
      notes.add("No merchandise processing fee on USMCA goods (19 CFR 24.23(c)(3)).");
      return 0;
    }
    return fee("mpf");
  }

  private double fee(String name) {
    Fees.Fee fee =
        Fees.shipped()
            .find(name, article.date())
            .orElseThrow(() -> new IllegalStateException("no fee '" + name + "' on the date"));
    if (!fee.isKnownOn(article.date())) {
      notes.add(
          "The floor and cap of the fee '%s' were last known until %s; those are used."
              .formatted(name, fee.until()));
    }
    return cents(fee.usd(article.valueUsd()));
  }

  private void notesOn(String line) {
    if (!article.from().isEmpty() && !article.from().equals(article.origin())) {
      notes.add(
          "The origin %s decides, not the country of export %s (19 CFR 134.1)."
              .formatted(article.origin(), article.from()));
    }
    if (article.date().isAfter(Schedule.LAST_SEEN)) {
      notes.add(
          "The newest tariff in the data is of "
              + Schedule.LAST_SEEN
              + "; what changed after that is not known.");
    }
    if (article.metalShare() == null) {
      heavier(line);
    }
    boolean numbers =
        article.processingPerformance() != null && article.memoryBandwidthGbPerS() != null;
    if (!numbers && schedule.layersOn(line).stream().anyMatch(Customs::asksForChip)) {
      notes.add(
          "No chip's numbers were given, so it is taken to lie outside note 39(b). Say"
              + " --processing-performance and --memory-bandwidth.");
    }
    if (!origin.equals(HOME)) {
      notes.addAll(schedule.gaps(origin, article.date()));
    }
  }

  private static boolean asksForChip(Layer layer) {
    return layer.gate() instanceof Gate.Chip;
  }

  /** What a metal share would change. */
  private void heavier(String line) {
    Entry light = entry(line);
    Entry heavy =
        new Entry(
            line,
            origin,
            article.date(),
            MetalWeights.stated(1),
            light.processingPerformance(),
            light.memoryBandwidthGbPerS(),
            light.endUse(),
            light.usmca());
    double rate = LayerStack.rate(LayerStack.of(layersOf(line), heavy));
    if (!origin.equals(HOME) && rounded(rate) != rounded(rate(line))) {
      notes.add(
          "No metal share was given, so it is taken to be below 15 % of the weight; from there on"
              + " the rate is "
              + Percent.text(rate)
              + ". Say --metal-share.");
    }
  }

  private static double cents(double usd) {
    return BigDecimal.valueOf(usd).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  /** Rates add up to more digits than any of them has. */
  private static double rounded(double rate) {
    return BigDecimal.valueOf(rate).setScale(6, RoundingMode.HALF_UP).doubleValue();
  }

  /** The country's name for a reader. */
  static String name(Country country) {
    return Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH);
  }
}
