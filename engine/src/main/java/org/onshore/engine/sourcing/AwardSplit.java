package org.onshore.engine.sourcing;

import org.onshore.domain.program.Proposal;
import org.onshore.engine.sourcing.AwardNode.Choice;
import org.onshore.lp.Solution;

/**
 * How a part of all decisions is split after its linear program was solved.
 *
 * @param rounded the part with every award rounded to yes or no and to one period
 * @param likely the half nearer to the solution
 * @param less the other half
 * @param isWhole whether the solution already is a decision, and nothing needs to be split
 */
record AwardSplit(AwardNode rounded, AwardNode likely, AwardNode less, boolean isWhole) {
  private static final double WHOLE = 1e-6;

  /** Of one proposal in a solution: how much of it is awarded, and when on the mean. */
  private record Share(double sum, double mean, int first, int last) {
    boolean isFraction() {
      return sum > WHOLE && sum < 1 - WHOLE;
    }

    boolean isSpread() {
      return sum > WHOLE && first < last;
    }
  }

  static AwardSplit of(Problem problem, AwardNode node, Solution solution) {
    int[][] award = problem.awards.award;
    AwardNode rounded = node;
    int split = -1;
    double weight = 0;
    for (int a = 0; a < award.length; a++) {
      Share share = share(award[a], solution);
      int when = (int) Math.round(share.mean());
      rounded =
          share.sum() > 0.5
              ? rounded.with(a, Choice.AWARDED, when, when)
              : rounded.with(a, Choice.LEFT, 0, -1);
      double doubt = doubt(problem.network.program().proposals().list().get(a), share);
      if (doubt > weight) {
        weight = doubt;
        split = a;
      }
    }
    if (split < 0) {
      return new AwardSplit(rounded, node, node, true);
    }
    return split(node, rounded, split, share(award[split], solution));
  }

  private static AwardSplit split(AwardNode node, AwardNode rounded, int a, Share share) {
    int from = node.from()[a];
    int until = node.until()[a];
    if (share.isFraction()) {
      AwardNode yes = node.with(a, Choice.AWARDED, from, until);
      AwardNode no = node.with(a, Choice.LEFT, 0, -1);
      boolean likely = share.sum() > 0.5;
      return new AwardSplit(rounded, likely ? yes : no, likely ? no : yes, false);
    }
    int cut = Math.clamp((int) Math.floor(share.mean()), share.first(), share.last() - 1);
    AwardNode early = node.with(a, node.choice()[a], from, cut);
    AwardNode late = node.with(a, node.choice()[a], cut + 1, until);
    boolean likely = share.mean() <= cut + 0.5;
    return new AwardSplit(rounded, likely ? early : late, likely ? late : early, false);
  }

  /** How much money hangs on the part of an award that is undecided. */
  private static double doubt(Proposal proposal, Share share) {
    if (share.isFraction()) {
      double usd = proposal.awardCostUsd() + proposal.runningCostUsdPerPeriod();
      return Math.min(share.sum(), 1 - share.sum()) * (1 + usd) * 1e3;
    }
    return share.isSpread()
        ? (share.last() - share.first()) * (1e-3 + proposal.runningCostUsdPerPeriod())
        : 0;
  }

  private static Share share(int[] columns, Solution solution) {
    double sum = 0;
    double moment = 0;
    int first = -1;
    int last = -1;
    for (int t = 0; t < columns.length; t++) {
      double value = columns[t] == Variables.NONE ? 0 : solution.value(columns[t]);
      if (value > WHOLE) {
        sum += value;
        moment += value * t;
        first = first < 0 ? t : first;
        last = t;
      }
    }
    return new Share(sum, sum == 0 ? 0 : moment / sum, first, last);
  }
}
