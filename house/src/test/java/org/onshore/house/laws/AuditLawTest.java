package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.engine.audit.Audit;

/** Every plan stands up to the second path. */
class AuditLawTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  private static void audit(Program program) {
    Plan plan = Plans.plan(program);
    assertThat(Audit.check(program, plan).violations()).isEmpty();
    double sum = plan.costs().stream().mapToDouble(Cost::amountUsd).sum();
    assertThat(plan.objectiveUsd()).isCloseTo(sum, within(Plans.tolerance(sum)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanOfFlowsPassesTheAudit(long seed) {
    audit(RandomPrograms.flows(seed).program());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanWithContentRulesPassesTheAudit(long seed) {
    audit(RandomPrograms.withRules(seed).program());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPlanWithProposalsPassesTheAudit(long seed) {
    audit(RandomPrograms.withProposals(seed).program());
  }
}
