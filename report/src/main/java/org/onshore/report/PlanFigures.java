package org.onshore.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.program.Generation;
import org.onshore.domain.quantity.Period;
import org.onshore.report.document.Value;

/** Sums of a plan's rows that more than one face of it shows. Unknown stays unknown, never zero. */
final class PlanFigures {
  private static final Value NO_GENERATION =
      Value.unknown("not known: the program names no generation");
  private static final String NO_LABOR = "not known: the program has no labor rows";

  private final PlanReport report;
  private final Accounts accounts;

  PlanFigures(PlanReport report) {
    this.report = report;
    this.accounts = report.accounts();
  }

  /** Discounted US dollars of every kind, also of those that do not occur. */
  Map<CostKind, Double> costsUsd() {
    Map<CostKind, Double> sums = new EnumMap<>(CostKind.class);
    for (CostKind kind : CostKind.values()) {
      sums.put(
          kind,
          report.plan().costs().stream()
              .filter(cost -> cost.kind() == kind)
              .mapToDouble(Cost::amountUsd)
              .sum());
    }
    return sums;
  }

  Value rolledUpShare() {
    return Value.share(accounts.rolledUpShare());
  }

  /** One result a rule, in the order of the statements. */
  List<RuleResult> rules() {
    SequencedMap<String, List<ContentStatement>> byRule = new LinkedHashMap<>();
    for (ContentStatement statement : accounts.content()) {
      byRule.computeIfAbsent(statement.rule(), rule -> new ArrayList<>()).add(statement);
    }
    List<RuleResult> results = new ArrayList<>();
    byRule.forEach((rule, statements) -> results.add(RuleResult.of(rule, statements)));
    return results;
  }

  /**
   * What a rule says of the plan: of the program where a statement speaks of it, else of all the
   * statements together.
   *
   * @param threshold share asked for, null if the statements ask for none or for several
   * @param asked statements that ask for a share
   * @param failing of them
   */
  record RuleResult(
      String rule,
      double domesticUsd,
      double totalUsd,
      @Nullable Double threshold,
      int statements,
      int asked,
      int failing) {

    private static RuleResult of(String rule, List<ContentStatement> all) {
      List<ContentStatement> whole =
          all.stream().filter(statement -> statement.scope().equals("program")).toList();
      List<ContentStatement> made =
          all.stream().filter(statement -> !statement.isOfDeliveries()).toList();
      List<ContentStatement> summed = !whole.isEmpty() ? whole : made.isEmpty() ? all : made;
      List<Double> thresholds = new ArrayList<>();
      int failing = 0;
      int asked = 0;
      for (ContentStatement statement : all) {
        @Nullable Double threshold = statement.threshold();
        if (threshold != null && !thresholds.contains(threshold)) {
          thresholds.add(threshold);
        }
        if (statement.passes() != null) {
          asked++;
          failing += statement.passes() ? 0 : 1;
        }
      }
      return new RuleResult(
          rule,
          summed.stream().mapToDouble(ContentStatement::domesticUsd).sum(),
          summed.stream().mapToDouble(ContentStatement::totalUsd).sum(),
          thresholds.size() == 1 ? thresholds.getFirst() : null,
          all.size(),
          asked,
          failing);
    }

    Value share() {
      return totalUsd == 0
          ? Value.unknown("nothing to measure")
          : Value.share(domesticUsd / totalUsd);
    }

    Value thresholdValue() {
      return threshold == null ? Value.unknown("") : Value.share(threshold);
    }

    Value passes() {
      return asked == 0
          ? Value.unknown("")
          : new Value.Verdict(failing == 0, failing == 0 ? "passes" : "fails");
    }
  }

  boolean jobsKnown() {
    return !report.program().labor().isEmpty() || !accounts.jobs().isEmpty();
  }

  /** Most people at work in one period. */
  Value directPeak() {
    Map<Period, Double> heads = new TreeMap<>();
    for (JobCount job : accounts.jobs()) {
      heads.merge(job.period(), job.headcount(), Double::sum);
    }
    double peak = heads.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return jobsKnown() ? Value.count(peak) : Value.unknown(NO_LABOR);
  }

  /** A person at work for a year, over the horizon. */
  Value directJobYears() {
    double years =
        accounts.jobs().stream()
            .mapToDouble(job -> job.headcount() * report.calendar().days(job.period()) / 365.0)
            .sum();
    return jobsKnown() ? Value.count(years) : Value.unknown(NO_LABOR);
  }

  /** Whether purchases at home are known to support jobs elsewhere. */
  boolean economyKnown() {
    return accounts.economy().purchasesUsd() > 0;
  }

  /** Job-years at suppliers through all tiers. */
  Value indirect() {
    return economyKnown()
        ? Value.count(accounts.economy().indirectJobYears())
        : Value.unknown("not known");
  }

  /** Job-years where pay is spent. */
  Value induced() {
    return economyKnown()
        ? Value.count(accounts.economy().inducedJobYears())
        : Value.unknown("not known");
  }

  /** Whose they are. */
  String indirectWords() {
    return economyKnown() ? "at suppliers of suppliers" : "";
  }

  /** Why they are an upper bound. */
  String inducedWords() {
    return economyKnown() ? "at most: as if all pay were spent" : "";
  }

  /** Racks are what a generation names; a program that names none may still deliver some. */
  Value racks() {
    return report.program().generations().size() == 0
        ? NO_GENERATION
        : Value.count(accounts.racks());
  }

  Value exaflops() {
    return specified(accounts.compute(), Value.amount(accounts.exaflops(), "EFLOPS"));
  }

  Value megawatts() {
    return specified(accounts.compute(), Value.amount(accounts.megawatts(), "MW"));
  }

  /** Racks, exaflops and megawatts of one generation. */
  List<Value> computeOf(Generation generation) {
    List<ComputeDelivered> rows =
        accounts.compute().stream().filter(row -> row.generation().equals(generation)).toList();
    double pflops = rows.stream().mapToDouble(ComputeDelivered::pflops).sum();
    double megawatts = rows.stream().mapToDouble(ComputeDelivered::megawatts).sum();
    return List.of(
        Value.count(rows.stream().mapToDouble(ComputeDelivered::racks).sum()),
        specified(rows, Value.count(pflops / 1000)),
        specified(rows, Value.count(megawatts)));
  }

  /** Names of delivered generations without a rack specification. */
  List<String> unspecified() {
    return accounts.compute().stream()
        .map(ComputeDelivered::generation)
        .filter(generation -> generation.spec() == null)
        .map(Generation::id)
        .distinct()
        .toList();
  }

  private Value specified(List<ComputeDelivered> rows, Value value) {
    if (report.program().generations().size() == 0) {
      return NO_GENERATION;
    }
    boolean none =
        !rows.isEmpty() && rows.stream().allMatch(row -> row.generation().spec() == null);
    return none ? Value.unknown("not known: no rack specification") : value;
  }
}
