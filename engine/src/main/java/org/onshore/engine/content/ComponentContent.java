package org.onshore.engine.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Component;
import org.onshore.domain.trade.ContentAnswer;
import org.onshore.domain.trade.ContentAnswer.Evidence;
import org.onshore.domain.trade.ContentRequest;

/**
 * Whether an end product of given components is domestic by a rule. Not legal advice.
 *
 * <ul>
 *   <li>{@code far}: FAR 25.101 and 25.003: made in the United States, and the cost of domestic
 *       components exceeds the threshold of the date of delivery; where iron and steel are more
 *       than half of the cost, foreign iron and steel must be below 5 %; the component test is
 *       waived for what is sold off the shelf, and the rule is not applied to commercial IT.
 *   <li>{@code baba}: 2 CFR 184: more than 55 %; all of it where iron and steel predominate.
 *   <li>{@code taa}: FAR 25.402: made in the United States or a designated country.
 *   <li>{@code ftc}: 16 CFR 323: all or virtually all; it may fail, but never passes by itself.
 *   <li>{@code rolled_up}: value added at home through the tiers that are told; a target, not a
 *       test.
 *   <li>{@code not_from:}: nothing of these origins.
 * </ul>
 */
public final class ComponentContent {
  private static final String NOT_FROM = "not_from:";

  private final ContentRequest request;
  private final List<Component> components;
  private final Tally tally;
  private final BigDecimal total;
  private final BigDecimal domestic;
  private final List<String> exceptions = new ArrayList<>();

  private ComponentContent(ContentRequest request, List<Component> components) {
    this.request = request;
    this.components = components;
    tally = new Tally(components);
    total = tally.total();
    domestic = tally.domestic();
  }

  /** The answer, or findings about what was asked. */
  public static Outcome<ContentAnswer> answer(ContentRequest request, List<Component> components) {
    ComponentContent content = new ComponentContent(request, components);
    if (components.isEmpty()) {
      return failed("no-components", "the list of components has no rows", "");
    }
    if (content.total.signum() <= 0) {
      return failed("no-cost", "the components cost " + content.total + " USD together", "");
    }
    String rule = request.rule().startsWith(NOT_FROM) ? "not_from" : request.rule();
    var threshold = Thresholds.find(rule, dateOf(request));
    if (threshold.isEmpty()) {
      return Thresholds.find(rule, LocalDate.of(2026, 1, 1)).isEmpty()
          ? failed(
              "unknown-rule",
              "unknown rule '" + request.rule() + "'",
              "far, baba, taa, ftc, rolled_up, or not_from: and country codes")
          : failed(
              "unknown-date",
              "the rule '" + rule + "' is not known on " + dateOf(request),
              "a later date of delivery");
    }
    return content.answer(rule, threshold.get());
  }

  private static LocalDate dateOf(ContentRequest request) {
    LocalDate award = request.approvedAward();
    return award == null ? request.date() : award;
  }

  private Outcome<ContentAnswer> answer(String rule, Thresholds.Threshold threshold) {
    return switch (rule) {
      case "far" -> Outcome.of(far(threshold), List.of());
      case "baba" -> Outcome.of(baba(threshold), List.of());
      case "taa" -> Outcome.of(taa(threshold), List.of());
      case "ftc" -> Outcome.of(ftc(threshold), List.of());
      case "rolled_up" -> Outcome.of(rolledUp(threshold), List.of());
      default -> notFrom(threshold);
    };
  }

  /** Made in the United States, unless said otherwise. */
  private boolean isMadeAtHome() {
    Country madeIn = request.madeIn();
    return madeIn == null || Tally.isHome(madeIn);
  }

  private ContentAnswer far(Thresholds.Threshold threshold) {
    if (request.commercialIt()) {
      exceptions.add("commercial information technology, FAR 25.103(e)");
      return answer(
          "not applied",
          null,
          true,
          "the Buy American statute is not applied to commercial IT; the Trade Agreements Act still"
              + " is",
          "FAR 25.103(e)");
    }
    if (!isMadeAtHome()) {
      return answer(
          "manufacture",
          null,
          false,
          "the end product is made in " + request.madeIn() + ", not in the United States",
          "FAR 25.101(a)(1)");
    }
    if (isIronOrSteel()) {
      return ironSteel();
    }
    if (request.cots()) {
      exceptions.add("commercially available off the shelf, FAR 25.101(a)(2)(i)");
      return answer(
          "component test waived",
          null,
          true,
          "the component test is waived for what is sold off the shelf and made in the United"
              + " States",
          "FAR 25.101(a)(2)(i); 12.505(a)");
    }
    if (request.approvedAward() != null) {
      exceptions.add("threshold of the award for all deliveries, FAR 25.101(d)");
    }
    return components(threshold);
  }

  private boolean isIronOrSteel() {
    return Tally.exceeds(tally.ironSteel(), total, 0.5);
  }

  private ContentAnswer ironSteel() {
    double limit = share(Thresholds.find("far iron-steel", dateOf(request)).orElseThrow());
    BigDecimal foreign = tally.foreignIronSteel();
    boolean passes = foreign.compareTo(total.multiply(Tally.money(limit))) < 0;
    if (components.stream().anyMatch(Component::fastener)) {
      exceptions.add("fasteners off the shelf are left out, FAR 25.003");
    }
    return answer(
        "iron and steel",
        limit,
        passes,
        "predominantly of iron or steel: foreign iron and steel is "
            + percent(Tally.share(foreign, total))
            + " of the cost of all components, "
            + (passes ? "below " : "not below ")
            + percent(limit),
        "FAR 25.101(a)(2)(ii); 25.003");
  }

  private ContentAnswer components(Thresholds.Threshold threshold) {
    double least = share(threshold);
    boolean passes = Tally.exceeds(domestic, total, least);
    return answer(
        "cost of components",
        least,
        passes,
        "domestic components are "
            + percent(Tally.share(domestic, total))
            + " of the cost of all components, "
            + (passes ? "more than " : "not more than ")
            + percent(least),
        threshold.citation());
  }

  private ContentAnswer baba(Thresholds.Threshold threshold) {
    if (!isMadeAtHome()) {
      return answer(
          "manufacture",
          null,
          false,
          "it is made in " + request.madeIn() + ", not in the United States",
          "2 CFR 184.3");
    }
    BigDecimal iron = tally.sum(each -> Tally.money(each.ironSteelUsd()));
    if (!Tally.exceeds(iron, total, 0.5)) {
      return components(threshold);
    }
    BigDecimal foreign =
        tally.sum(each ->
            Tally.isHome(each.origin()) ? BigDecimal.ZERO : Tally.money(each.ironSteelUsd()));
    boolean passes = foreign.signum() == 0;
    return answer(
        "iron and steel",
        null,
        passes,
        "predominantly of iron or steel: all of it must be made in the United States, and "
            + percent(Tally.share(foreign, total))
            + " of the cost is foreign iron and steel",
        "2 CFR 184.3");
  }

  private ContentAnswer taa(Thresholds.Threshold threshold) {
    Country madeIn = request.madeIn();
    if (madeIn != null) {
      boolean passes = isEligible(madeIn);
      String why =
          Tally.isHome(madeIn)
              ? "made in the United States"
              : madeIn
                  + (passes
                      ? " is a designated country (" + basis(madeIn) + ")"
                      : " is not a designated country");
      return answer("country of manufacture", null, passes, why, threshold.citation());
    }
    List<String> others =
        components.stream()
            .filter(each -> !isEligible(each.origin()))
            .map(each -> each.name() + " of " + each.origin())
            .toList();
    BigDecimal eligible =
        tally.sum(each -> isEligible(each.origin()) ? Tally.cost(each) : BigDecimal.ZERO);
    return new ContentAnswer(
        request.rule(),
        request.date(),
        "origin of all components",
        eligible.doubleValue(),
        total.doubleValue(),
        null,
        others.isEmpty(),
        exceptions,
        others.isEmpty()
            ? "all of it is of the United States or a designated country"
            : "not of the United States or a designated country: "
                + String.join(", ", others)
                + "; what it was last substantially transformed into decides, and was not said",
        threshold.citation(),
        tally.evidence(
            each -> isEligible(each.origin()) ? Tally.cost(each) : BigDecimal.ZERO, false));
  }

  private static boolean isEligible(Country country) {
    return Tally.isHome(country) || DesignatedCountries.findBasis(country).isPresent();
  }

  private static String basis(Country country) {
    return DesignatedCountries.findBasis(country).orElse("");
  }

  private ContentAnswer ftc(Thresholds.Threshold threshold) {
    double most = share(threshold);
    BigDecimal below = tally.domesticBelow();
    double foreign = 1 - Tally.share(below, total);
    boolean fails = !isMadeAtHome() || foreign > most;
    String why =
        !isMadeAtHome()
            ? "final assembly is not in the United States"
            : percent(foreign)
                + " of the cost is foreign at the first tier or below"
                + (fails
                    ? ", which is not virtually all domestic"
                    : "; whether that is negligible is for counsel to say, no figure decides it");
    return new ContentAnswer(
        request.rule(),
        request.date(),
        "all or virtually all",
        below.doubleValue(),
        total.doubleValue(),
        null,
        fails ? Boolean.FALSE : null,
        exceptions,
        why,
        threshold.citation(),
        tally.evidence(Tally::domesticBelow, true));
  }

  private ContentAnswer rolledUp(Thresholds.Threshold threshold) {
    BigDecimal below = tally.domesticBelow();
    return new ContentAnswer(
        request.rule(),
        request.date(),
        "value added",
        below.doubleValue(),
        total.doubleValue(),
        null,
        null,
        exceptions,
        percent(Tally.share(below, total))
            + " is domestic through the tiers that are told; a target of the company decides",
        threshold.citation(),
        tally.evidence(Tally::domesticBelow, true));
  }

  private Outcome<ContentAnswer> notFrom(Thresholds.Threshold threshold) {
    List<String> codes =
        List.of(request.rule().substring(NOT_FROM.length()).split(",", -1)).stream()
            .map(String::strip)
            .toList();
    List<String> known = List.of(Locale.getISOCountries());
    for (String code : codes) {
      if (!known.contains(code)) {
        return failed(
            "unknown-country",
            "'" + code + "' in '" + request.rule() + "' is not a country code of ISO 3166-1",
            "");
      }
    }
    List<Component> of =
        components.stream()
            .filter(each ->
                codes.contains(each.origin().code()) || each.origin().equals(Country.UNKNOWN))
            .toList();
    BigDecimal others = tally.sum(each -> of.contains(each) ? BigDecimal.ZERO : Tally.cost(each));
    String why =
        of.isEmpty()
            ? "nothing of these origins among the components; tiers below are not told here"
            : "of these origins or of none that is known: "
                + String.join(
                    ", ", of.stream().map(each -> each.name() + " of " + each.origin()).toList());
    return Outcome.of(
        new ContentAnswer(
            request.rule(),
            request.date(),
            "origins",
            others.doubleValue(),
            total.doubleValue(),
            null,
            of.isEmpty(),
            exceptions,
            why,
            threshold.citation(),
            tally.evidence(each -> of.contains(each) ? BigDecimal.ZERO : Tally.cost(each), false)),
        List.of());
  }

  private ContentAnswer answer(
      String test, @Nullable Double threshold, boolean passes, String why, String citation) {
    List<Evidence> evidence =
        tally.evidence(
            each -> Tally.isHome(each.origin()) ? Tally.cost(each) : BigDecimal.ZERO, false);
    return new ContentAnswer(
        request.rule(),
        request.date(),
        test,
        domestic.doubleValue(),
        total.doubleValue(),
        threshold,
        passes,
        exceptions,
        why,
        citation,
        evidence);
  }

  private static double share(Thresholds.Threshold threshold) {
    Double share = threshold.share();
    if (share == null) {
      throw new IllegalStateException("no threshold for " + threshold.rule());
    }
    return share;
  }

  private static String percent(double share) {
    return "%.2f %%".formatted(100 * share);
  }

  private static Outcome<ContentAnswer> failed(String code, String message, String advice) {
    return Outcome.failed(
        List.of(
            new Finding(code, Severity.ERROR, Source.file("--rule"), message, "", advice, null)));
  }
}
