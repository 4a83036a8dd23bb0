package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Settings;
import org.onshore.engine.sourcing.PlanSearch.Found;
import org.onshore.lp.Change;
import org.onshore.lp.Model;

/**
 * Goals in order: each is brought as low as it can be, and kept there while those after it are.
 *
 * <pre>
 * short    sum over d of short[d]                              units
 * late     sum over d, o, t of (t - due(d)) deliver[d,o,t]     units times periods
 * targets  sum over n of miss[n]                               US dollars
 * cost     the discounted cost of the plan                     US dollars
 *
 * goal &lt;= (1 + slack) * what was reached of it               for each goal before the last
 * </pre>
 *
 * <p>Whatever the order, cost ends it: among plans that are equal in all goals the cheapest is
 * taken. Without an order there is one goal, the cost, in which shortage, lateness and missed
 * targets have their price.
 */
final class Goals {
  /** What the solver's tolerances may add up to, in the unit of the goal. */
  private static final double TOLERANCE = 1e-10;

  private final Problem problem;
  private final PlanSearch search;

  private Goals(Problem problem, PlanSearch search) {
    this.problem = problem;
    this.search = search;
  }

  /** The best plan by the program's goals; the search keeps the rows of the goals reached. */
  static Found find(Problem problem, PlanSearch search) {
    var goals = new Goals(problem, search);
    List<String> order = new ArrayList<>(problem.network.program().settings().goals());
    if (order.isEmpty() || !order.getLast().equals("cost")) {
      order.add("cost");
    }
    for (String goal : order.subList(0, order.size() - 1)) {
      double[] costs = goals.costs(goal);
      goals.aim(costs, goal.equals("cost") ? problem.model.offset() : 0);
      Found found = search.find(search.root());
      if (!found.solution().hasValues()) {
        return found;
      }
      goals.keep(goal, costs, found.solution().objective());
    }
    if (order.size() > 1) {
      goals.aim(goals.costs("cost"), problem.model.offset());
    }
    return search.find(search.root());
  }

  private void aim(double[] costs, double offset) {
    Change.Builder change = search.model().change();
    for (int j = 0; j < costs.length; j++) {
      change.columnCost(j, costs[j]);
    }
    search.apply(change.offset(offset).build());
  }

  private void keep(String goal, double[] costs, double reached) {
    Settings settings = problem.network.program().settings();
    double offset = goal.equals("cost") ? problem.model.offset() : 0;
    double most = reached + Math.abs(reached) * settings.goalSlack() - offset;
    Change.Builder change = search.model().change();
    double tolerance = TOLERANCE * Math.max(1, Math.abs(reached));
    int row = change.row(new Key.Keeps(goal), Double.NEGATIVE_INFINITY, most + tolerance);
    for (int j = 0; j < costs.length; j++) {
      if (costs[j] != 0) {
        change.entry(row, j, costs[j]);
      }
    }
    search.apply(change.build());
  }

  /** What each column adds to the goal. Shape: [columns of the problem]. */
  private double[] costs(String goal) {
    Model model = problem.model;
    double[] costs = new double[model.columnCount()];
    for (int j = 0; j < costs.length; j++) {
      costs[j] =
          switch ((Key) model.columnKey(j)) {
            case Key.Shorts _ when goal.equals("short") -> 1;
            case Key.Delivers(Demand demand, StockPoint _, int period) when goal.equals("late") ->
                period - demand.due().index();
            case Key.Misses _ when goal.equals("targets") -> 1;
            case Object _ -> goal.equals("cost") ? model.columnCost(j) : 0;
          };
    }
    return costs;
  }
}
