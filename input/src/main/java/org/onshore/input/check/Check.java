package org.onshore.input.check;

import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Tables;

/** Looks for one kind of mistake in the tables of a program. */
interface Check {
  /** What it finds, each declared beside it. */
  List<Rule> rules();

  /**
   * Looks at rows whose cells may be faulty: a fault reads as nothing and is not reported again.
   */
  void check(Tables tables, Findings findings);
}
