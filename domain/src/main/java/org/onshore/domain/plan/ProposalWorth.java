package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Period;

/**
 * What a proposal is worth: the plan with it less the plan without it, one of which is the plan at
 * hand.
 *
 * @param awarded period of its award in the plan at hand, null if it is not awarded
 * @param other the best plan found the other way round; null if there is none: what must hold needs
 *     the award, or forbids it
 * @param difference figures with the proposal less figures without it; null without another plan
 * @param proven whether all other awards were decided anew for the other plan; if not, they were
 *     held, and the worth of an award may be less, that of a proposal left more
 */
public record ProposalWorth(
    Proposal proposal,
    @Nullable Period awarded,
    @Nullable Totals other,
    @Nullable Totals difference,
    boolean proven) {

  /** US dollars it saves; infinite for an award that what must hold needs. */
  public double worthUsd() {
    if (difference == null) {
      return awarded == null ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return 0 - difference.costUsd();
  }
}
