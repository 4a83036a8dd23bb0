package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Part;
import org.onshore.lp.Change;
import org.onshore.lp.Model;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.Solver;

/**
 * Rounds a large plan to whole lots and whole deliveries, from the first period to the last, a
 * block of periods at a time: what is decided in a block is fixed, and the rest is planned again
 * from the basis at hand.
 *
 * <p>Cumulative quantities are rounded, so that no rounding adds to another. Lots are rounded up:
 * by the end of a period as many are started as hold all that the plan in fractions has started by
 * then. Deliveries of a part are rounded up for the demands with the greatest remainders, as many
 * as there are whole units by then, and down for the others. Where that leaves no plan, all of the
 * block is rounded down, which leaves stock and needs none.
 *
 * <p>The result is a plan, not proven best: its distance to the bound is told.
 */
final class WholeUnits {
  private static final double WHOLE = 1e-6;
  private static final int BLOCKS = 26;

  /** What is added to the sum of remainders before it is rounded down. */
  private static final double[] UNIT_SHARES = {0};

  private static final double[] LOT_SHARES = {1 - 2 * WHOLE};

  /**
   * Columns over time whose sum must be whole at every time.
   *
   * @param columns by choice (an origin, or the one choice of a process) and period
   */
  private record Series(int[][] columns) {
    static Series of(int[]... columns) {
      return new Series(columns);
    }

    boolean isThere(int choice, int period) {
      return columns[choice][period] != Variables.NONE;
    }
  }

  private final List<Series> lots = new ArrayList<>();
  private final Map<Part, List<Series>> deliveries = new LinkedHashMap<>();
  private final int horizon;

  WholeUnits(Problem problem) {
    horizon = problem.network.horizon();
    for (int k = 0; k < problem.variables.lots.length; k++) {
      if (problem.making(k).process().lotSize() != null) {
        lots.add(Series.of(problem.variables.lots[k]));
      }
    }
    for (int d = 0; d < problem.variables.deliver.length; d++) {
      Part part = problem.network.outlets().get(d).demand().part();
      if (part.whole()) {
        deliveries
            .computeIfAbsent(part, of -> new ArrayList<>())
            .add(Series.of(problem.variables.deliver[d]));
      }
    }
  }

  boolean isEmpty() {
    return lots.isEmpty() && deliveries.isEmpty();
  }

  /**
   * A plan in whole units from one in fractions, in the session that found it; the session is left
   * with the bounds it came with. Without values if there is none.
   */
  Solution round(Solver solver, Solution fractions) {
    Model given = solver.model();
    Solution at = fractions;
    if (!lots.isEmpty()) {
      at = roundAll(solver, at, true);
    }
    if (!deliveries.isEmpty() && at.hasValues()) {
      at = roundAll(solver, at, false);
    }
    Change.Builder back = solver.model().change();
    lots.forEach(series -> release(series, given, back));
    deliveries.values().forEach(of -> of.forEach(series -> release(series, given, back)));
    solver.apply(back.build());
    return at;
  }

  private static void release(Series series, Model given, Change.Builder back) {
    for (int[] columns : series.columns()) {
      for (int column : columns) {
        if (column != Variables.NONE) {
          back.columnBounds(column, given.columnLower(column), given.columnUpper(column));
        }
      }
    }
  }

  private Solution roundAll(Solver solver, Solution fractions, boolean ofLots) {
    Solution at = fractions;
    int block = (horizon + BLOCKS - 1) / BLOCKS;
    for (int from = 0; from < horizon && at.hasValues(); from += block) {
      int until = Math.min(horizon, from + block);
      at = roundBlock(solver, at, ofLots, from, until);
    }
    return at;
  }

  /**
   * Tries to deliver what is there by then in whole units, and a unit sooner where half of it is;
   * the cheaper of the two stays, and where neither leaves a plan, all is rounded down.
   */
  private Solution roundBlock(Solver solver, Solution at, boolean ofLots, int from, int until) {
    Map<Integer, Double> best = new LinkedHashMap<>();
    @Nullable Solution found = null;
    for (double share : ofLots ? LOT_SHARES : UNIT_SHARES) {
      Map<Integer, Double> values = rounded(at, ofLots, from, until, share);
      fix(solver, values);
      Solution next = solver.solve(SolveOptions.defaults());
      if (next.hasValues() && (found == null || next.objective() < found.objective())) {
        found = next;
        best = values;
      }
    }
    if (found != null) {
      fix(solver, best);
      return found;
    }
    Map<Integer, Double> down = new LinkedHashMap<>();
    for (Series series : all(ofLots)) {
      roundDown(series, at, from, until, down);
    }
    fix(solver, down);
    return solver.solve(SolveOptions.defaults());
  }

  private List<Series> all(boolean ofLots) {
    return ofLots ? lots : deliveries.values().stream().flatMap(List::stream).toList();
  }

  private Map<Integer, Double> rounded(
      Solution at, boolean ofLots, int from, int until, double share) {
    Map<Integer, Double> values = new LinkedHashMap<>();
    for (int t = from; t < until; t++) {
      if (ofLots) {
        for (Series series : lots) {
          roundTogether(List.of(series), at, from, t, share, values);
        }
      } else {
        for (List<Series> ofPart : deliveries.values()) {
          roundTogether(ofPart, at, from, t, share, values);
        }
      }
    }
    return values;
  }

  private static void fix(Solver solver, Map<Integer, Double> values) {
    Change.Builder change = solver.model().change();
    values.forEach((column, value) -> change.columnBounds(column, value, value));
    solver.apply(change.build());
  }

  private static double floor(double value) {
    return Math.floor(value + WHOLE);
  }

  /** What a choice of a series has in fractions in periods from, ..., until. */
  private static double sum(Series series, int choice, Solution at, int from, int until) {
    double sum = 0;
    for (int t = from; t <= until; t++) {
      sum += series.isThere(choice, t) ? at.value(series.columns()[choice][t]) : 0;
    }
    return sum;
  }

  /** A series in one period: what it still lacks of its cumulative quantity in fractions. */
  private record Lack(Series series, double[] byChoice, double units) {}

  /**
   * Decides the whole units of all series in a period: each gets the whole units it lacks, and of
   * the remainders the greatest get one more, as many as they sum up to.
   */
  private void roundTogether(
      List<Series> all,
      Solution at,
      int from,
      int period,
      double share,
      Map<Integer, Double> values) {
    List<Lack> lacks = new ArrayList<>();
    double remainders = 0;
    for (Series series : all) {
      double[] byChoice = new double[series.columns().length];
      double units = 0;
      for (int c = 0; c < byChoice.length; c++) {
        byChoice[c] =
            sum(series, c, at, from, period) - doneInBlock(series, c, values, from, period);
        units += byChoice[c];
      }
      lacks.add(new Lack(series, byChoice, units));
      remainders += units - Math.max(0, floor(units));
    }
    double more = floor(remainders + share);
    lacks.sort(Comparator.comparingDouble(lack -> floor(lack.units()) - lack.units()));
    for (Lack lack : lacks) {
      double whole = Math.max(0, floor(lack.units()));
      boolean gets = more >= 1 && lack.units() - floor(lack.units()) > WHOLE;
      more -= gets ? 1 : 0;
      give(lack, period, whole + (gets ? 1 : 0), values);
    }
  }

  private static double doneInBlock(
      Series series, int choice, Map<Integer, Double> values, int from, int period) {
    double done = 0;
    for (int t = from; t < period; t++) {
      done += series.isThere(choice, t) ? values.getOrDefault(series.columns()[choice][t], 0.0) : 0;
    }
    return done;
  }

  /** Gives whole units to the choices that lack most. */
  private static void give(Lack lack, int period, double units, Map<Integer, Double> values) {
    Series series = lack.series();
    double[] left = lack.byChoice().clone();
    for (int c = 0; c < left.length; c++) {
      if (series.isThere(c, period)) {
        values.put(series.columns()[c][period], 0.0);
      }
    }
    for (double given = 0; given < units; given++) {
      int most = -1;
      for (int c = 0; c < left.length; c++) {
        if (series.isThere(c, period) && (most < 0 || left[c] > left[most])) {
          most = c;
        }
      }
      if (most < 0) {
        return;
      }
      values.merge(series.columns()[most][period], 1.0, Double::sum);
      left[most]--;
    }
  }

  private static void roundDown(
      Series series, Solution at, int from, int until, Map<Integer, Double> values) {
    for (int c = 0; c < series.columns().length; c++) {
      double given = 0;
      for (int t = from; t < until; t++) {
        double units = Math.max(0, floor(sum(series, c, at, from, t)) - given);
        if (series.isThere(c, t)) {
          values.put(series.columns()[c][t], units);
          given += units;
        }
      }
    }
  }
}
