package org.onshore.domain.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Period;

/**
 * What one disruption does to a plan that is made again once it begins; it mirrors the question.
 *
 * @param kind site, country, owner, part or scenario
 * @param name of what is struck
 * @param from first period of the disruption; what was decided before is frozen
 * @param days it lasts
 * @param status what is known of the plan made again
 * @param lostUnits units never delivered, more than before
 * @param lateUnitPeriods units late times periods, more than before
 * @param extraCostUsd discounted, all kinds of cost; infinite where no plan can meet what must hold
 * @param firstMissed first period in which less has been delivered than planned, null if none
 * @param recovered first period from which all that was planned by then has been delivered, null if
 *     that is never so again within the horizon, or nothing was missed
 * @param gates what limits the plan made again, the heaviest first, in words
 */
public record StressAnswer(
    String kind,
    String name,
    Period from,
    double days,
    StressStatus status,
    double lostUnits,
    double lateUnitPeriods,
    double extraCostUsd,
    @Nullable Period firstMissed,
    @Nullable Period recovered,
    List<String> gates) {
  public StressAnswer {
    gates = List.copyOf(gates);
  }

  /** How a disruption ends. */
  public enum StressStatus {
    /** Everything is delivered when it was planned. */
    UNHARMED,
    /** Some is late, and all is made up for. */
    RECOVERED,
    /** Some is lost, or not made up for within the horizon. */
    HARMED,
    /** What must hold cannot hold any more. */
    INFEASIBLE
  }
}
