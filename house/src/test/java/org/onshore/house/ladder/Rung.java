package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** What every rung does before it looks at its feature: read, plan, audit. */
final class Rung {
  private Rung() {}

  /** The plan of a program as text; it is optimal and passes the audit. */
  static Plan plan(String text) {
    return plan(ProgramText.of(text));
  }

  /** The same under one of the program's scenarios. */
  static Plan plan(String text, String scenario) {
    Program program = ProgramText.of(text);
    return plan(Scenarios.apply(program, program.scenarios().get(scenario)));
  }

  /** What a plan costs, to a millionth of a dollar. */
  static double objectiveUsd(Plan plan) {
    return Math.round(plan.objectiveUsd() * 1e6) / 1e6;
  }

  private static Plan plan(Program program) {
    Plan plan = Sourcing.plan(program, SourcingOptions.defaults());
    assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    assertThat(Audit.check(program, plan).violations()).isEmpty();
    return plan;
  }
}
