package org.onshore.input.check;

import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.TargetsTable;

/** Content rules asked of what they cannot be asked of. */
final class ContentRuleChecks implements Check {
  static final Rule ROLLED_UP_DEMAND =
      Rule.error(
          "rolled-up-demand",
          "A demand asks its units to meet rolled_up, which is a share of the whole program and"
              + " has no threshold of its own.",
          "demand.csv\ndemand,part,site,due,quantity,rule\nD1,RACK,DC,2027-02-01,4,rolled_up",
          "Ask for a share in targets.csv, or for far, baba, taa, ftc or not_from here.");
  static final Rule TARGET_WITHOUT_MEANING =
      Rule.error(
          "target-without-meaning",
          "A target asks for a share that a plan cannot be held to: rolled_up counts the whole"
              + " program only, and by taa, ftc and not_from a unit meets the rule or does not.",
          "targets.csv\ntarget,rule,scope,share\nT1,rolled_up,RACK,0.5",
          "Use rolled_up with scope program, far or baba with any scope, or the column rule of"
              + " demand.csv.");

  @Override
  public List<Rule> rules() {
    return List.of(ROLLED_UP_DEMAND, TARGET_WITHOUT_MEANING);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows demand = tables.rows(DemandTable.TABLE);
    for (int row = 0; row < demand.size(); row++) {
      if (demand.text(DemandTable.RULE, row).equals("rolled_up")) {
        findings.add(
            ROLLED_UP_DEMAND,
            demand.place(DemandTable.RULE, row),
            "rolled_up",
            "rolled_up is a share of the whole program, not of a demand's units",
            "a row of targets.csv with rule rolled_up");
      }
    }
    Rows targets = tables.rows(TargetsTable.TABLE);
    for (int row = 0; row < targets.size(); row++) {
      checkTarget(targets, row, findings);
    }
  }

  private static void checkTarget(Rows targets, int row, Findings findings) {
    String rule = targets.text(TargetsTable.RULE, row);
    String scope = targets.written(TargetsTable.SCOPE, row);
    boolean ofProgram = scope.isEmpty() || scope.equals("program");
    if (rule.equals("rolled_up") && !ofProgram) {
      findings.add(
          TARGET_WITHOUT_MEANING,
          targets.place(TargetsTable.SCOPE, row),
          scope,
          "rolled_up counts the whole program, not '" + scope + "'",
          "scope program, or rule far");
    } else if (!List.of("", "rolled_up", "far", "baba").contains(rule)) {
      findings.add(
          TARGET_WITHOUT_MEANING,
          targets.place(TargetsTable.RULE, row),
          rule,
          "a target cannot ask for a share by '" + rule + "'",
          "rule far, or '" + rule + "' in the column rule of demand.csv");
    }
  }
}
