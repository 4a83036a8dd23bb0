package org.onshore.input.row;

import java.util.List;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Type;

/** What is said of a name that another table does not have: one rule for each kind of thing. */
final class UnknownReference {
  static final Rule AMBIGUOUS_NAME =
      Rule.warning(
          "ambiguous-name",
          "The name stands for two things that the column may speak of; the first is taken.",
          "loads.csv\nprocess,resource,quantity\nRACK,LINE,1\n"
              + "processes.csv\nprocess,site,part,kind,cost_usd\nRACK,FAB,RACK,make,900",
          "Rename one of the two; in loads.csv, name the part in the column part.");
  static final List<Rule> RULES =
      List.of(
          unknown("site", "stock.csv\nsite,part,quantity\nFABB,CHIP,1"),
          unknown("part", "stock.csv\nsite,part,quantity\nFAB,chip,1"),
          unknown("generation", "generations.csv\ngeneration,part,supersedes\nG2,RACK,G1"),
          unknown("spec", "generations.csv\ngeneration,part,spec\nG2,RACK,S2"),
          unknown("workload", "parts.csv\npart,cost_usd,workload\nCHIP,100,\nRACK,1000,CHAT"),
          unknown("resource", "loads.csv\nprocess,resource,quantity\nmake,LINES,1"),
          unknown("process", "loads.csv\nprocess,resource,quantity\nmade,LINE,1"),
          unknown(
              "proposal",
              "processes.csv\nprocess,site,part,kind,cost_usd,proposal\nmake,FAB,RACK,make,900,P9"),
          unknown("occupation", "labor.csv\nsite,occupation,headcount\nFAB,51-2022,4"),
          unknown("scope", "targets.csv\ntarget,rule,scope,share\nT1,far,RAK,0.6"),
          AMBIGUOUS_NAME);

  private UnknownReference() {}

  private static Rule unknown(String kind, String example) {
    return Rule.error(
        "unknown-" + kind,
        "A row names a "
            + kind
            + " that is not there, or that is excluded. The nearest name is taken for all further"
            + " checks, so that one slip is reported once.",
        example,
        "Correct the name, or add the row it should speak of.");
  }

  /** The rule a column's unknown names break. */
  static Rule of(Column column) {
    String code = "unknown-" + kind(column);
    return RULES.stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule " + code));
  }

  /** What the column names, in one word. */
  static String kind(Column column) {
    List<String> tables = ((Type.Reference) column.type()).tables();
    return tables.size() > 1
        ? column.name()
        : Schema.get(tables.getFirst()).findKey().orElseThrow().name();
  }
}
