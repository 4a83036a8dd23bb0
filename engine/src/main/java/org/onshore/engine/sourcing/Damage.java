package org.onshore.engine.sourcing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.Outage;
import org.onshore.engine.risk.Strike;
import org.onshore.lp.Change;
import org.onshore.lp.Model;
import org.onshore.lp.Solution;

/**
 * What outages do to the bounds of a problem.
 *
 * <pre>
 * left(i,t) = product over outages that strike i of 1 - share lost in t
 * start[k,t] &lt;= left(site or part of k, t) maximum(k,t); no more than planned at any time where k has none
 * use of flow resources and mass on lanes &lt;= left * capacity
 * ship[l,t] = 0 where nothing of the lane is left
 * minimums of a process that is struck are waived
 * </pre>
 *
 * <p>What a struck site holds it may still use and send. Levels that are used up for good, such as
 * megawatts, stay.
 */
final class Damage {
  private static final double NOTHING = 1e-9;

  private final Problem problem;
  private final Solution calm;
  private final List<Outage> outages;
  private final Calendar calendar;
  private final Ramp ramp;
  private final Map<Integer, double[]> columns = new LinkedHashMap<>();
  private final Map<Integer, Double> rows = new LinkedHashMap<>();

  Damage(Problem problem, Solution calm, List<Outage> outages) {
    this.problem = problem;
    this.calm = calm;
    this.outages = outages;
    calendar = problem.network.program().calendar();
    ramp = new Ramp(problem.network.program());
  }

  /** Freezes what comes before a period, and limits what comes after. */
  Change change(Model model, int from) {
    strikeProcesses();
    strikeResources();
    strikeLanes();
    for (int j = 0; j < problem.model.columnCount(); j++) {
      int period = period((Key) problem.model.columnKey(j));
      if (period >= 0 && period < from) {
        double value = Math.max(0, calm.value(j));
        columns.put(j, new double[] {value, value});
      }
    }
    Change.Builder change = model.change();
    columns.forEach((column, bounds) -> change.columnBounds(column, bounds[0], bounds[1]));
    rows.forEach((row, upper) -> change.rowBounds(row, model.rowLower(row), upper));
    return change.build();
  }

  /** Of another problem: what comes before a period is as it was planned, by name. */
  static Change freeze(Problem problem, Sourced planned, int from, Model model) {
    Map<String, Double> values = new LinkedHashMap<>();
    Model before = planned.model();
    for (int j = 0; j < before.columnCount(); j++) {
      Key key = (Key) before.columnKey(j);
      if (period(key) >= 0 && period(key) < from) {
        values.put(key.toString(), Math.max(0, planned.solution().value(j)));
      }
    }
    Change.Builder change = model.change();
    for (int j = 0; j < problem.model.columnCount(); j++) {
      Key key = (Key) problem.model.columnKey(j);
      if (period(key) >= 0 && period(key) < from) {
        double value = values.getOrDefault(key.toString(), 0.0);
        change.columnBounds(j, value, value);
      }
    }
    return change.build();
  }

  /** All as it was. */
  Change back(Model model, Model given) {
    Change.Builder change = model.change();
    columns
        .keySet()
        .forEach(j -> change.columnBounds(j, given.columnLower(j), given.columnUpper(j)));
    rows.keySet().forEach(i -> change.rowBounds(i, given.rowLower(i), given.rowUpper(i)));
    return change.build();
  }

  /** The period in which a decision is carried out; -1 for what follows from decisions. */
  private static int period(Key key) {
    return switch (key) {
      case Key.Starts starts -> starts.period();
      case Key.Uses uses -> uses.period();
      case Key.Ships ships -> ships.period();
      case Key.Delivers delivers -> delivers.period();
      case Object _ -> -1;
    };
  }

  private interface Struck {
    boolean by(Outage outage);
  }

  private double left(Struck struck, int period) {
    double left = 1;
    for (Outage outage : outages) {
      if (struck.by(outage)) {
        left *= 1 - outage.lost(calendar, new Period(period));
      }
    }
    return left < NOTHING ? 0 : left;
  }

  private void strikeProcesses() {
    for (int k = 0; k < problem.variables.start.length; k++) {
      Process process = problem.making(k).process();
      Struck struck =
          outage ->
              Strike.on(outage.hazard(), process.site())
                  || Strike.on(outage.hazard(), process.part());
      if (outages.stream().anyMatch(struck::by)) {
        int[] start = problem.variables.start[k];
        double peak = 0;
        for (int column : start) {
          peak = Math.max(peak, column == Variables.NONE ? 0 : calm.value(column));
        }
        for (int t = 0; t < start.length; t++) {
          double left = left(struck, t);
          if (start[t] != Variables.NONE && left < 1) {
            double most = problem.model.columnUpper(start[t]);
            double upper = left * (Double.isFinite(most) ? most : peak);
            columns.put(start[t], new double[] {0, upper});
          }
        }
      }
    }
  }

  private void strikeResources() {
    List<Resource> resources = problem.network.program().resources().list();
    for (int r = 0; r < resources.size(); r++) {
      Resource resource = resources.get(r);
      Struck struck = outage -> Strike.on(outage.hazard(), resource.site());
      boolean any = resource.kind() == ResourceKind.FLOW && outages.stream().anyMatch(struck::by);
      for (int t = 0; any && t < problem.network.horizon(); t++) {
        double left = left(struck, t);
        limit(problem.capacity.row[r][t], left, left < 1 ? awarded(resource, t) : 0);
      }
    }
  }

  /**
   * A row that awards add to keeps their capacity on its left, of which a share is lost as well.
   */
  private void limit(int row, double left, double awarded) {
    if (row != Variables.NONE && left < 1) {
      double given = Math.max(0, problem.model.rowUpper(row));
      rows.put(row, left * (given + awarded) - awarded);
    }
  }

  private double awarded(Resource resource, int period) {
    List<Proposal> proposals = problem.network.program().proposals().list();
    double units = 0;
    for (int a = 0; a < proposals.size(); a++) {
      for (int s = 0; s <= period; s++) {
        int column = problem.awards.award[a][s];
        if (column != Variables.NONE && calm.value(column) > 0.5) {
          units += ramp.capacity(proposals.get(a), resource, period - s);
        }
      }
    }
    return units;
  }

  private void strikeLanes() {
    problem.lanes.row.forEach((lane, rowsOfLane) -> {
      for (int t = 0; t < rowsOfLane.length; t++) {
        limit(rowsOfLane[t], left(outage -> Strike.on(outage.hazard(), lane), t), 0);
      }
    });
    for (int m = 0; m < problem.variables.ship.length; m++) {
      Lane lane = problem.network.moves().get(m).lane();
      if (outages.stream().anyMatch(outage -> Strike.on(outage.hazard(), lane))) {
        for (int t = 0; t < problem.network.horizon(); t++) {
          int ship = problem.variables.ship[m][t];
          boolean cut = left(outage -> Strike.on(outage.hazard(), lane), t) == 0;
          if (ship != Variables.NONE && cut) {
            columns.put(ship, new double[] {0, 0});
          }
        }
      }
    }
  }
}
