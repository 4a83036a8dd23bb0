package org.onshore.engine.sourcing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onshore.lp.Basis;

/**
 * A part of all possible decisions: by proposal, whether it is awarded and in which periods it may
 * be.
 *
 * @param bound no decision in this part costs less, US dollars
 * @param choice by proposal
 * @param from by proposal: first period of award still open
 * @param until by proposal: last period of award still open
 * @param start basis of the linear program it came from
 */
record AwardNode(double bound, Choice[] choice, int[] from, int[] until, @Nullable Basis start) {

  /** A period past any horizon. */
  static final int LAST = Integer.MAX_VALUE;

  /** What is decided of a proposal. */
  enum Choice {
    OPEN,
    AWARDED,
    LEFT
  }

  /** Nothing decided. */
  static AwardNode root(int proposals, int horizon) {
    var choice = new Choice[proposals];
    Arrays.fill(choice, Choice.OPEN);
    int[] until = new int[proposals];
    Arrays.fill(until, horizon - 1);
    return new AwardNode(Double.NEGATIVE_INFINITY, choice, new int[proposals], until, null);
  }

  /** This part with more decided of one proposal. */
  AwardNode with(int proposal, Choice decided, int first, int last) {
    AwardNode node = new AwardNode(bound, choice.clone(), from.clone(), until.clone(), start);
    node.choice[proposal] = decided;
    node.from[proposal] = first;
    node.until[proposal] = last;
    return node;
  }

  /** The same part as it was found to be: with its bound and a basis to go on from. */
  AwardNode solved(double newBound, @Nullable Basis basis) {
    return new AwardNode(Math.max(bound, newBound), choice, from, until, basis);
  }

  /** Whether the proposal may still be awarded in the period. */
  boolean allows(int proposal, int period) {
    return choice[proposal] != Choice.LEFT && period >= from[proposal] && period <= until[proposal];
  }
}
