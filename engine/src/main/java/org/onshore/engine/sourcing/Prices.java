package org.onshore.engine.sourcing;

import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.lp.Solution;

/**
 * Shadow prices of a plan: what one more unit at a stock point, or one more unit of a limit, would
 * save; discounted US dollars, 0 where there is no such row.
 */
final class Prices {
  private final Problem problem;
  private final Solution solution;

  Prices(Problem problem, Solution solution) {
    this.problem = problem;
    this.solution = solution;
  }

  private double worth(int row) {
    return row == Variables.NONE ? 0 : -solution.dual(row);
  }

  /** Of one more unit at the point in the period. */
  double unit(int point, int period) {
    return worth(problem.balance.row[point][period]);
  }

  /** What one more unit wanted by a demand would cost. */
  double wanted(int outlet) {
    return solution.dual(problem.demand.row[outlet]);
  }

  /** Of one more unit of the resource, by its index in the table. */
  double capacity(int resource, int period) {
    return Math.max(0, worth(problem.capacity.row[resource][period]));
  }

  /** Of one more kilogram on the lane of the move. */
  double laneKg(Move move, int period) {
    int[] rows = problem.lanes.row.get(move.lane());
    return rows == null ? 0 : Math.max(0, worth(rows[period]));
  }

  /** Of one more unit started above the process's maximum. */
  double maximum(int making, int period) {
    int row = problem.variables.limit[making][period];
    return row == Variables.NONE ? atBound(making, period) : Math.max(0, worth(row));
  }

  private double atBound(int making, int period) {
    int column = problem.variables.start[making][period];
    double maximum = problem.making(making).process().maximumPerPeriod().at(new Period(period));
    boolean limited = Double.isFinite(maximum) && column != Variables.NONE;
    return limited ? Math.max(0, -solution.reducedCosts().get(column)) : 0;
  }

  /**
   * The option of a group that costs least per unit started in the period; null if none is there.
   */
  @org.jspecify.annotations.Nullable
  Option cheapest(int making, Group group, int period) {
    Option cheapest = null;
    for (int index : problem.variables.there(group, period)) {
      Option option = group.options().get(index);
      if (cheapest == null || cost(making, option, period) < cost(making, cheapest, period)) {
        cheapest = option;
      }
    }
    return cheapest;
  }

  private double cost(int making, Option option, int period) {
    double unit = unit(option.point(), period) + ofRule(making, option, period);
    return option.line().quantity() * unit;
  }

  /**
   * What the rule of a stream adds to the price of a unit of a component; less than 0 if it helps.
   */
  double ofRule(int making, Option option, int period) {
    return -content(making) * problem.content.surplusUsd(making, option, period);
  }

  /** Of one more US dollar of domestic content in the stream of the making. */
  double content(int making) {
    int row = problem.content.row[making];
    return row == Variables.NONE ? 0 : Math.max(0, solution.dual(row));
  }

  /** What a unit started leaves unexplained of the price of what comes out: 0 where it is used. */
  double slack(int making, int period) {
    Making of = problem.making(making);
    int column = problem.variables.start[making][period];
    double reduced = solution.reducedCosts().get(column) + atBound(making, period);
    return reduced / of.process().yield().at(new Period(period));
  }

  /** The same for a unit shipped. */
  double slack(int move, Move of, int period) {
    return of.leaves(period)
        ? solution.reducedCosts().get(problem.variables.ship[move][period])
        : Double.POSITIVE_INFINITY;
  }

  /** The same for a unit that stays in stock through the period. */
  double slackOfStock(int point, int period) {
    return solution.reducedCosts().get(problem.variables.stock[point][period]);
  }
}
