package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * The best plan for a share that must be reached.
 *
 * @param share asked for, 0..1
 * @param status infeasible where it is proven that no plan reaches the share
 * @param reached by the plan, 0..1; 0 where there is none
 * @param totals of the plan; null where there is none
 * @param leftUsd stock at the end of the horizon, at standard cost: work that served no demand
 * @param gap distance of its cost to the bound, relative to the cost
 */
public record FrontierPoint(
    double share,
    Status status,
    double reached,
    @Nullable Totals totals,
    double leftUsd,
    double gap) {
  public FrontierPoint {
    if (status.hasPlan() != (totals != null)) {
      throw new IllegalArgumentException("a point at " + share + " is " + status + " of " + totals);
    }
  }

  /** The point of a share for which there is no plan. */
  public static FrontierPoint without(double share, Status status) {
    return new FrontierPoint(share, status, 0, null, 0, 0);
  }

  /** Whether another plan is at least as good in every figure and better in one, or came before. */
  public boolean isDominatedBy(FrontierPoint other) {
    if (totals == null || other.totals == null) {
      return false;
    }
    double[] mine = figures(this, totals);
    double[] theirs = figures(other, other.totals);
    boolean better = false;
    for (int i = 0; i < mine.length; i++) {
      double noise = 1e-9 * Math.max(1, Math.abs(mine[i]));
      if (theirs[i] > mine[i] + noise) {
        return false;
      }
      better |= theirs[i] < mine[i] - noise;
    }
    return better || other.share < share;
  }

  /** All so that less is better. */
  private static double[] figures(FrontierPoint point, Totals totals) {
    return new double[] {
      totals.costUsd(),
      -point.reached,
      totals.lateUnitPeriods(),
      totals.shortUnits(),
      -totals.jobYears(),
      totals.concentration()
    };
  }
}
