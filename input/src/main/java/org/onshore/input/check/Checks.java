package org.onshore.input.check;

import java.util.ArrayList;
import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Tables;

/** All checks across rows, in one list. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new RepeatedRow(),
          new Horizon(),
          new SiteChecks(),
          new GenerationChecks(),
          new ComputeChecks(),
          new BillCycle(),
          new ProcessChecks(),
          new UnsourcedPart(),
          new UnreachableDemand(),
          new DemandChecks(),
          new ProposalChecks(),
          new RingCheck(),
          new TariffChecks(),
          new ContentRuleChecks(),
          new HazardChecks(),
          new ScenarioChecks(),
          new WorkChecks());

  private Checks() {}

  /** Runs every check. */
  public static void run(Tables tables, Findings findings) {
    for (Check check : ALL) {
      check.check(tables, findings);
    }
  }

  /** What the checks find, in the order of the list. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Check check : ALL) {
      rules.addAll(check.rules());
    }
    return rules;
  }
}
