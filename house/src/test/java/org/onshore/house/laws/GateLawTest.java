package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Program;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.house.Draft;

/** Whoever waits is told why. */
class GateLawTest {
  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void everyDemandThatWaitsHasAGateInWords(long seed) {
    Draft draft = seed % 3 == 0 ? RandomPrograms.withProposals(seed) : RandomPrograms.flows(seed);
    Program program = draft.program();
    Sourced sourced = Sourcing.solve(program, Plans.exact());
    Explanation why = Explain.plan(sourced);
    for (Demand demand : program.demand()) {
      List<Gate> gates = why.gatesOf(demand);
      assertThat(gates.isEmpty()).as(demand.id()).isEqualTo(!waits(demand, sourced.plan()));
      assertThat(gates).allSatisfy(gate -> assertThat(gate.words()).isNotBlank());
      assertThat(gates).allMatch(gate -> gate.worthUsdPerUnit() >= 0 && gate.worthUsd() >= 0);
    }
  }

  private static boolean waits(Demand demand, Plan plan) {
    boolean late =
        plan.deliveries().stream()
            .filter(row -> row.demand().equals(demand))
            .mapToInt(Delivery::latePeriods)
            .anyMatch(periods -> periods > 0);
    boolean isShort = plan.shorts().stream().anyMatch(row -> row.demand().equals(demand));
    return late || isShort || isLeft(demand, plan);
  }

  /** An option that is not taken up whole is told what gates more. */
  private static boolean isLeft(Demand demand, Plan plan) {
    double delivered =
        plan.deliveries().stream()
            .filter(row -> row.demand().equals(demand))
            .mapToDouble(Delivery::quantity)
            .sum();
    return demand.kind() == DemandKind.OPTION && delivered < demand.quantity() * (1 - 1e-6);
  }
}
