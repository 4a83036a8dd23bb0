package org.onshore.domain.plan;

/**
 * What one change would do to a plan, found by planning again with it; awards stay as they are.
 *
 * @param gate the limit that is relieved
 * @param words what is changed, as a sentence
 * @param difference figures of the plan with the relief less those of the plan at hand
 */
public record Relief(Gate gate, String words, Totals difference) {

  /** US dollars it saves. */
  public double savingUsd() {
    return 0 - difference.costUsd();
  }
}
