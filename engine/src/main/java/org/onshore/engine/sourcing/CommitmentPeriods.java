package org.onshore.engine.sourcing;

import org.onshore.domain.program.Commitment;
import org.onshore.domain.quantity.Calendar;

/**
 * The periods in which a commitment counts, for an award in one period.
 *
 * @param first period
 * @param last period, within the horizon
 * @param minimum units to be started in them, cut in proportion to what lies within the horizon; 0
 *     if nothing does
 */
record CommitmentPeriods(int first, int last, double minimum) {

  static CommitmentPeriods of(Calendar calendar, Commitment commitment, int award) {
    int horizon = calendar.length().value();
    int first = award + calendar.wholePeriods(commitment.fromDays()).value();
    Double untilDays = commitment.untilDays();
    int end = untilDays == null ? horizon : award + calendar.wholePeriods(untilDays).value();
    int last = Math.min(end, horizon) - 1;
    if (first > last) {
      return new CommitmentPeriods(first, last, 0);
    }
    double within = (double) (last + 1 - first) / (Math.max(end, last + 1) - first);
    return new CommitmentPeriods(first, last, commitment.minimumQuantity() * within);
  }
}
