package org.onshore.engine.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.run.RunDifference;
import org.onshore.domain.run.RunDifference.AwardMoved;
import org.onshore.domain.run.RunDifference.CapacityMoved;
import org.onshore.domain.run.RunDifference.ContentMoved;
import org.onshore.domain.run.RunDifference.Moved;
import org.onshore.domain.run.RunDifference.Served;
import org.onshore.domain.run.RunDifference.ServiceMoved;
import org.onshore.domain.run.RunRecord;
import org.onshore.domain.run.RunRecord.Available;
import org.onshore.domain.run.RunRecord.Awarded;
import org.onshore.domain.run.RunRecord.Content;
import org.onshore.domain.run.RunRecord.Delivered;
import org.onshore.domain.run.RunRecord.Shipped;
import org.onshore.domain.run.RunRecord.Short;
import org.onshore.domain.run.RunRecord.Started;

/**
 * Subtracts one run from another. What differs by less than the solver's tolerances is not said to
 * have moved; the way back is the same with all signs turned.
 */
public final class RunComparison {
  /** Relative to the larger of the two, or to 1 where both are smaller. */
  private static final double NOISE = 1e-9;

  private static final Comparator<Moved> LARGEST =
      Comparator.comparingDouble((Moved moved) -> -size(moved.before(), moved.after()))
          .thenComparing(moved -> String.join("\0", moved.key()));

  private final RunRecord before;
  private final RunRecord after;

  private RunComparison(RunRecord before, RunRecord after) {
    this.before = before;
    this.after = after;
  }

  /** What moved from one run to another. */
  public static RunDifference of(RunRecord before, RunRecord after) {
    var comparison = new RunComparison(before, after);
    return new RunDifference(
        before.head(),
        after.head(),
        comparison.figures(),
        ranked(starts(before), starts(after)),
        ranked(shipments(before), shipments(after)),
        comparison.deliveries(),
        comparison.awards(),
        comparison.content(),
        comparison.capacity(),
        ranked(gates(before), gates(after)));
  }

  private static boolean same(double before, double after) {
    return Double.compare(before, after) == 0
        || Math.abs(after - before)
            <= NOISE * Math.max(1, Math.max(Math.abs(before), Math.abs(after)));
  }

  /** How far apart two numbers are; infinite where one is not known. */
  private static double size(double before, double after) {
    double size = Math.abs(after - before);
    return Double.isNaN(size) ? Double.POSITIVE_INFINITY : size;
  }

  private List<Moved> figures() {
    SequencedMap<String, Double> all = new LinkedHashMap<>(before.figures());
    after.figures().forEach(all::putIfAbsent);
    List<Moved> moved = new ArrayList<>();
    for (String path : all.keySet()) {
      double was = before.figures().getOrDefault(path, Double.NaN);
      double is = after.figures().getOrDefault(path, Double.NaN);
      if (!same(was, is)) {
        moved.add(new Moved(List.of(path), was, is));
      }
    }
    return moved;
  }

  /** Sums of two runs by key, as far as they differ. */
  private static List<Moved> ranked(
      Map<List<String>, Double> before, Map<List<String>, Double> after) {
    Map<List<String>, Double> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .map(key -> new Moved(key, before.getOrDefault(key, 0.0), after.getOrDefault(key, 0.0)))
        .filter(moved -> !same(moved.before(), moved.after()))
        .sorted(LARGEST)
        .toList();
  }

  private static Map<List<String>, Double> starts(RunRecord run) {
    Map<List<String>, Double> units = new LinkedHashMap<>();
    for (Started row : run.starts()) {
      List<String> key = List.of(row.process(), row.site(), row.part(), row.country());
      units.merge(key, row.quantity(), Double::sum);
    }
    return units;
  }

  private static Map<List<String>, Double> shipments(RunRecord run) {
    Map<List<String>, Double> units = new LinkedHashMap<>();
    for (Shipped row : run.shipments()) {
      List<String> key = List.of(row.from(), row.to(), row.mode(), row.part());
      units.merge(key, row.quantity(), Double::sum);
    }
    return units;
  }

  private static Map<List<String>, Double> gates(RunRecord run) {
    Map<List<String>, Double> demands = new LinkedHashMap<>();
    for (Short row : run.shorts()) {
      row.gates().stream()
          .distinct()
          .forEach(gate -> demands.merge(List.of(gate), 1.0, Double::sum));
    }
    return demands;
  }

  private static Map<String, Served> served(RunRecord run) {
    Map<String, Served> served = new TreeMap<>();
    for (Delivered row : run.deliveries()) {
      var some = new Served(row.quantity(), row.quantity() * row.latePeriods(), 0);
      served.merge(row.demand(), some, Served::plus);
    }
    for (Short row : run.shorts()) {
      served.merge(row.demand(), new Served(0, 0, row.quantity()), Served::plus);
    }
    return served;
  }

  /** What is delivered more or less comes first, then what comes later or earlier. */
  private List<ServiceMoved> deliveries() {
    Map<String, Served> was = served(before);
    Map<String, Served> is = served(after);
    Map<String, Served> all = new TreeMap<>(was);
    all.putAll(is);
    return all.keySet().stream()
        .map(demand ->
            new ServiceMoved(
                demand,
                was.getOrDefault(demand, Served.NOTHING),
                is.getOrDefault(demand, Served.NOTHING)))
        .filter(moved -> !same(moved.before(), moved.after()))
        .sorted(
            Comparator.comparingDouble((ServiceMoved moved) ->
                    -rounded(moved.after().delivered() - moved.before().delivered()))
                .thenComparingDouble(moved ->
                    -rounded(moved.after().lateUnitPeriods() - moved.before().lateUnitPeriods()))
                .thenComparing(ServiceMoved::demand))
        .toList();
  }

  /** Without a sign, and without what only the solver's tolerances tell apart. */
  private static double rounded(double difference) {
    return Math.rint(Math.abs(difference) * 1e6) / 1e6;
  }

  private static boolean same(Served before, Served after) {
    return same(before.delivered(), after.delivered())
        && same(before.lateUnitPeriods(), after.lateUnitPeriods())
        && same(before.shortUnits(), after.shortUnits());
  }

  private List<AwardMoved> awards() {
    Map<String, LocalDate> was = new TreeMap<>();
    Map<String, LocalDate> is = new TreeMap<>();
    for (Awarded award : before.awards()) {
      was.put(award.proposal(), award.date());
    }
    for (Awarded award : after.awards()) {
      is.put(award.proposal(), award.date());
    }
    Map<String, LocalDate> all = new TreeMap<>(was);
    all.putAll(is);
    return all.keySet().stream()
        .map(proposal -> new AwardMoved(proposal, was.get(proposal), is.get(proposal)))
        .filter(moved -> !Objects.equals(moved.before(), moved.after()))
        .toList();
  }

  private static Map<List<String>, Content> statements(RunRecord run) {
    Map<List<String>, Content> statements = new LinkedHashMap<>();
    run.content().forEach(row -> statements.put(List.of(row.rule(), row.scope()), row));
    return statements;
  }

  private List<ContentMoved> content() {
    Map<List<String>, Content> was = statements(before);
    Map<List<String>, Content> is = statements(after);
    Map<List<String>, Content> all = new LinkedHashMap<>(was);
    is.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .map(key -> moved(key, was.get(key), is.get(key)))
        .filter(moved ->
            !same(moved.before(), moved.after())
                || !Objects.equals(moved.passedBefore(), moved.passesAfter()))
        .sorted(
            Comparator.comparingDouble((ContentMoved moved) -> -size(moved.before(), moved.after()))
                .thenComparing(moved -> moved.rule() + "\0" + moved.scope()))
        .toList();
  }

  private static ContentMoved moved(
      List<String> key, @Nullable Content before, @Nullable Content after) {
    return new ContentMoved(
        key.getFirst(),
        key.getLast(),
        before == null ? Double.NaN : before.share(),
        after == null ? Double.NaN : after.share(),
        before == null ? null : before.passes(),
        after == null ? null : after.passes());
  }

  /** Days that both runs have and that differ, by resource. */
  private List<CapacityMoved> capacity() {
    Map<List<Object>, Double> was = new LinkedHashMap<>();
    for (Available row : before.capacity()) {
      was.put(List.of(row.resource(), row.date()), row.units());
    }
    Map<String, CapacityMoved> moved = new TreeMap<>();
    for (Available row : after.capacity()) {
      Double units = was.get(List.<Object>of(row.resource(), row.date()));
      if (units != null && !same(units, row.units())) {
        var one = new CapacityMoved(row.resource(), row.date(), row.date(), 1, units, row.units());
        moved.merge(row.resource(), one, RunComparison::joined);
      }
    }
    return moved.values().stream()
        .map(sum ->
            new CapacityMoved(
                sum.resource(),
                sum.from(),
                sum.last(),
                sum.periods(),
                sum.before() / sum.periods(),
                sum.after() / sum.periods()))
        .sorted(
            Comparator.comparingDouble((CapacityMoved row) -> -size(row.before(), row.after()))
                .thenComparing(CapacityMoved::resource))
        .toList();
  }

  /** Sums of both. */
  private static CapacityMoved joined(CapacityMoved one, CapacityMoved other) {
    return new CapacityMoved(
        one.resource(),
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.last().isAfter(other.last()) ? one.last() : other.last(),
        one.periods() + other.periods(),
        one.before() + other.before(),
        one.after() + other.after());
  }
}
