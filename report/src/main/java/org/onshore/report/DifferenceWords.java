package org.onshore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onshore.domain.run.RunDifference;
import org.onshore.domain.run.RunDifference.AwardMoved;
import org.onshore.domain.run.RunDifference.CapacityMoved;
import org.onshore.domain.run.RunDifference.Moved;
import org.onshore.domain.run.RunDifference.Served;
import org.onshore.domain.run.RunDifference.ServiceMoved;
import org.onshore.report.document.Numerals;

/** Why two runs differ, as far as their folders tell. */
final class DifferenceWords {
  /** Of each kind of reason; the tables have the rest. */
  private static final int MOST = 5;

  private static final int SHORT_HASH = 12;
  private static final String COSTS = "costs_usd.";

  /** What a plan comes to, as summary.json has it. */
  private static final List<String> MAIN =
      List.of(
          "objective_usd",
          "demand.delivered",
          "demand.on_time",
          "demand.late",
          "demand.short",
          "domestic.rolled_up_share",
          "jobs.direct_peak",
          "jobs.direct_job_years",
          "compute.racks",
          "compute.exaflops",
          "compute.megawatts");

  private DifferenceWords() {}

  static boolean isMain(String figure) {
    return MAIN.contains(figure) || figure.startsWith(COSTS);
  }

  /** Sentences, the causes first. */
  static List<String> of(RunDifference difference) {
    List<String> words = new ArrayList<>();
    addInput(difference, words);
    difference.capacity().stream().limit(MOST).forEach(row -> words.add(capacity(row)));
    difference.awards().stream().limit(MOST).forEach(row -> words.add(award(row)));
    addGates(difference, words);
    addCosts(difference, words);
    return words;
  }

  private static void addInput(RunDifference difference, List<String> words) {
    if (difference.isEmpty()) {
      words.add("Nothing moved.");
    }
    if (!difference.isSameInput()) {
      words.add(
          "The input is another: %s became %s."
              .formatted(
                  shortened(difference.before().inputSha256()),
                  shortened(difference.after().inputSha256())));
    } else if (!difference.isEmpty()) {
      words.add("The input files are the same: another scenario or other options were planned.");
    }
    if (!difference.before().status().equals(difference.after().status())) {
      words.add(
          "The plan was %s and is %s."
              .formatted(difference.before().status(), difference.after().status()));
    }
  }

  private static String shortened(String hash) {
    return hash.isEmpty() ? "none" : hash.substring(0, Math.min(SHORT_HASH, hash.length()));
  }

  private static String capacity(CapacityMoved row) {
    String when =
        row.periods() == 1
            ? "in the period of " + row.from()
            : "in %,d periods from %s to %s".formatted(row.periods(), row.from(), row.last());
    return "Capacity of %s was %s and is %s %s."
        .formatted(
            row.resource(), Numerals.amount(row.before()), Numerals.amount(row.after()), when);
  }

  private static String award(AwardMoved row) {
    if (row.before() == null) {
      return "Proposal %s is now awarded, on %s.".formatted(row.proposal(), row.after());
    }
    return row.after() == null
        ? "Proposal %s is no longer awarded.".formatted(row.proposal())
        : "Proposal %s is awarded on %s, was on %s."
            .formatted(row.proposal(), row.after(), row.before());
  }

  private static void addGates(RunDifference difference, List<String> words) {
    difference.gates().stream()
        .filter(gate -> gate.before() == 0)
        .limit(MOST)
        .forEach(gate ->
            words.add("Short demand is now held back by %s.".formatted(gate.key().getFirst())));
    difference.gates().stream()
        .filter(gate -> gate.after() == 0)
        .limit(MOST)
        .forEach(gate ->
            words.add(
                "Short demand is no longer held back by %s.".formatted(gate.key().getFirst())));
  }

  private static void addCosts(RunDifference difference, List<String> words) {
    List<Moved> kinds =
        difference.figures().stream()
            .filter(moved -> moved.key().getFirst().startsWith(COSTS))
            .sorted(Comparator.comparingDouble(moved -> -Math.abs(moved.difference())))
            .limit(MOST)
            .toList();
    for (Moved moved : difference.figures()) {
      if (moved.key().getFirst().equals("objective_usd") && Double.isFinite(moved.difference())) {
        List<String> parts = new ArrayList<>();
        for (Moved kind : kinds) {
          String name = kind.key().getFirst().substring(COSTS.length()).replace('_', ' ');
          parts.add(
              name
                  + (kind.difference() > 0 ? " +" : " -")
                  + Numerals.money(Math.abs(kind.difference())));
        }
        words.add(
            "The plan costs %s %s: %s."
                .formatted(
                    Numerals.money(Math.abs(moved.difference())),
                    moved.difference() > 0 ? "more" : "less",
                    String.join(", ", parts)));
      }
    }
  }

  /** How a demand fares now; whether it comes later is a question of the units it gets in both. */
  static String of(ServiceMoved moved) {
    Served before = moved.before();
    Served after = moved.after();
    List<String> words = new ArrayList<>();
    if (differ(before.shortUnits(), after.shortUnits())) {
      words.add(after.shortUnits() > before.shortUnits() ? "more short" : "less short");
    } else if (differ(before.delivered(), after.delivered())) {
      words.add(after.delivered() > before.delivered() ? "more delivered" : "fewer delivered");
    }
    if (before.delivered() > 0 && after.delivered() > 0) {
      double was = before.lateUnitPeriods() / before.delivered();
      double is = after.lateUnitPeriods() / after.delivered();
      if (differ(was, is)) {
        words.add(is > was ? "later" : "earlier");
      }
    }
    return String.join(", ", words);
  }

  private static boolean differ(double before, double after) {
    return Math.abs(after - before) > PlanTables.LEAST_QUANTITY;
  }
}
