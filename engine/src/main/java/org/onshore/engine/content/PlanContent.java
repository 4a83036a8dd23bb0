package org.onshore.engine.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.trade.ContentAnswer.Evidence;
import org.onshore.engine.provenance.Slice;
import org.onshore.engine.provenance.Source;
import org.onshore.engine.provenance.Trace;

/**
 * Content of the racks a plan makes, by rule, generation and window.
 *
 * <pre>
 * far, baba   sum of delivered cost of domestic components / sum of delivered cost of components
 *             over the racks started in the window; delivered cost = standard cost + freight + duty
 *             of the way each unit came (first in, first out)
 * taa         standard cost of racks of home or designated origin / of all racks
 * not_from    standard cost of racks with nothing of these origins below / of all racks
 * ftc         value added at home through all tiers / value added
 * </pre>
 *
 * <p>A window is a span of periods in which the rule asks for one share, by the first day of the
 * period the rack is started in.
 */
public final class PlanContent {
  static final String NOT_FROM = "not_from:";

  private final Program program;
  private final Country home;
  private final Trace trace;
  private final TierValue tiers;

  private PlanContent(Plan plan) {
    program = plan.program();
    home = program.settings().home();
    trace = Trace.of(plan);
    tiers = new TierValue(home);
  }

  /** A statement with the rows it rests on. */
  public record Proven(ContentStatement statement, List<Evidence> evidence) {
    public Proven {
      evidence = List.copyOf(evidence);
    }
  }

  /** Rules the program speaks of, but rolled_up, which is of the whole program. */
  public static List<String> rules(Program program) {
    Set<String> rules = new LinkedHashSet<>(program.settings().contentRules());
    program.targets().forEach(target -> rules.add(target.rule()));
    program.demand().forEach(demand -> rules.add(demand.rule()));
    rules.remove("");
    rules.remove("rolled_up");
    return List.copyOf(rules);
  }

  /** The statements of these rules on every generation made and on what demand with them gets. */
  public static List<Proven> of(Plan plan, List<String> rules) {
    if (rules.isEmpty()) {
      return List.of();
    }
    PlanContent content = new PlanContent(plan);
    List<Proven> proven = new ArrayList<>();
    var delivered = new DeliveredContent(plan);
    for (String rule : rules) {
      for (Generation generation : plan.program().generations()) {
        proven.addAll(content.of(rule, generation));
      }
      proven.addAll(delivered.of(rule));
    }
    return List.copyOf(proven);
  }

  private List<Proven> of(String rule, Generation generation) {
    SequencedMap<Period, List<Source.Batch>> windows = new LinkedHashMap<>();
    List<Period> begins = begins(rule);
    for (Source.Batch batch : trace.batches()) {
      if (batch.part().equals(generation.part())) {
        windows.computeIfAbsent(begin(begins, batch.period()), of -> new ArrayList<>()).add(batch);
      }
    }
    List<Proven> proven = new ArrayList<>();
    for (Period begin : begins) {
      List<Source.Batch> batches = windows.get(begin);
      if (batches != null) {
        proven.add(of(rule, generation, new Span(begin, end(begins, begin)), batches));
      }
    }
    return proven;
  }

  /** Periods a statement covers. */
  private record Span(Period from, Period until) {}

  /** First periods of the spans in which the rule asks for one share. */
  private List<Period> begins(String rule) {
    Calendar calendar = program.calendar();
    List<Period> begins = new ArrayList<>();
    Double last = null;
    for (Period period : calendar.periods()) {
      Double share = threshold(rule, calendar.firstDay(period));
      if (begins.isEmpty() || !Objects.equals(share, last)) {
        begins.add(period);
      }
      last = share;
    }
    return begins;
  }

  private static Period begin(List<Period> begins, Period period) {
    Period found = begins.getFirst();
    for (Period begin : begins) {
      found = period.isBefore(begin) ? found : begin;
    }
    return found;
  }

  private Period end(List<Period> begins, Period begin) {
    int next = begins.indexOf(begin) + 1;
    return next < begins.size() ? begins.get(next) : Period.FIRST.plus(program.calendar().length());
  }

  private static @Nullable Double threshold(String rule, LocalDate date) {
    boolean counts = rule.equals("far") || rule.equals("baba");
    Optional<Thresholds.Threshold> found = counts ? Thresholds.find(rule, date) : Optional.empty();
    return found.map(Thresholds.Threshold::share).orElse(null);
  }

  private Proven of(String rule, Generation generation, Span span, List<Source.Batch> batches) {
    SequencedMap<String, Row> rows = new LinkedHashMap<>();
    for (Source.Batch batch : batches) {
      if (rule.equals("far") || rule.equals("baba")) {
        batch.inputs().forEach(input -> addComponent(rows, input));
      } else {
        addRack(rows, rule, batch);
      }
    }
    double domestic = 0;
    double total = 0;
    List<Evidence> evidence = new ArrayList<>();
    for (Row row : rows.values()) {
      domestic += row.domesticUsd;
      total += row.totalUsd;
      evidence.add(new Evidence(row.name, row.origin, row.totalUsd, row.domesticUsd, row.why));
    }
    Double threshold = threshold(rule, program.calendar().firstDay(span.from()));
    Boolean passes = passes(rule, threshold, batches, domestic, total);
    return new Proven(
        new ContentStatement(
            rule, generation.id(), span.from(), span.until(), domestic, total, threshold, passes),
        evidence);
  }

  private @Nullable Boolean passes(
      String rule,
      @Nullable Double threshold,
      List<Source.Batch> batches,
      double domestic,
      double total) {
    if (threshold != null) {
      boolean madeAtHome =
          batches.stream().allMatch(batch -> batch.process().site().country().equals(home));
      return madeAtHome && domestic > threshold * total;
    }
    if (rule.equals("taa") || rule.startsWith(NOT_FROM)) {
      return domestic >= total;
    }
    return null;
  }

  /** A row of evidence while it is added up. */
  private static final class Row {
    final String name;
    final String origin;
    final String why;
    double domesticUsd;
    double totalUsd;

    Row(String name, String origin, String why) {
      this.name = name;
      this.origin = origin;
      this.why = why;
    }
  }

  private void addComponent(SequencedMap<String, Row> rows, Slice input) {
    Source source = input.source();
    Row row =
        rows.computeIfAbsent(
            source.part().id() + " " + source.origin(),
            of ->
                new Row(
                    source.part().id(),
                    source.origin().code(),
                    "component at standard cost with freight and duty to the site"));
    double usd = input.quantity() * input.deliveredUsdPerUnit();
    row.totalUsd += usd;
    row.domesticUsd += source.origin().equals(home) ? usd : 0;
  }

  private void addRack(SequencedMap<String, Row> rows, String rule, Source.Batch batch) {
    Row row =
        rows.computeIfAbsent(
            batch.process().id(),
            of -> new Row(batch.part().id(), batch.origin().code(), "made by " + of));
    TierValue.Value value = tiers.of(batch);
    if (rule.equals("ftc")) {
      row.totalUsd += value.totalUsd() * batch.made();
      row.domesticUsd += value.domesticUsd() * batch.made();
      return;
    }
    double usd = batch.part().costUsd() * batch.made();
    row.totalUsd += usd;
    boolean counts =
        rule.equals("taa")
            ? batch.origin().equals(home)
                || DesignatedCountries.findBasis(batch.origin()).isPresent()
            : isNotFrom(rule, value);
    row.domesticUsd += counts ? usd : 0;
  }

  private static boolean isNotFrom(String rule, TierValue.Value value) {
    List<String> codes = List.of(rule.substring(NOT_FROM.length()).split(",", -1));
    return value.origins().stream()
        .noneMatch(origin -> codes.contains(origin.code()) || origin.equals(Country.UNKNOWN));
  }
}
