package org.onshore.input.row;

import org.onshore.input.finding.Rule;

/** Takes what is wrong with the cell at hand; knows where the cell is. */
interface Fault {
  /**
   * Something is wrong with the cell.
   *
   * @param message with the value in it
   * @param advice to be read after "Maybe", "" for none
   */
  void report(Rule rule, String value, String message, String advice);
}
