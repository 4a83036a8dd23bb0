package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.FrontierPoint;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.plan.Totals;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.domain.quantity.Window;
import org.onshore.engine.sourcing.Frontier;
import org.onshore.engine.sourcing.Sourcing;

/** A higher share never costs less, and a point of a sweep is the plan that reaches its share. */
class FrontierLawTest {
  private static final double[] SHARES = {0, 0.25, 0.5, 0.75, 0.9, 1};

  private static Program program(long seed) {
    return (seed % 3 == 0 ? RandomPrograms.withProposals(seed) : RandomPrograms.flows(seed))
        .program();
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void costNeverFallsAsTheShareRisesAndEveryPointIsAColdPlan(long seed) {
    Program program = program(seed);
    double before = Double.NEGATIVE_INFINITY;
    try (var frontier = new Frontier(program, "rolled_up", Plans.exact())) {
      for (double share : SHARES) {
        FrontierPoint point = frontier.point(share);
        Plan cold = Sourcing.plan(with(program, share), Plans.exact());
        assertThat(point.status()).isEqualTo(cold.status());
        Totals totals = point.totals();
        if (totals == null) {
          assertThat(point.status()).isEqualTo(Status.INFEASIBLE);
          break;
        }
        double tolerance = Plans.tolerance(totals.costUsd());
        assertThat(totals.costUsd()).isCloseTo(cold.objectiveUsd(), within(tolerance));
        assertThat(totals.costUsd()).isGreaterThanOrEqualTo(before - tolerance);
        assertThat(point.reached()).isGreaterThanOrEqualTo(share - 1e-6);
        before = totals.costUsd();
      }
    }
  }

  private static Program with(Program program, double share) {
    List<Target> targets = new ArrayList<>(program.targets().list());
    targets.add(
        new Target("must", "rolled_up", new Target.OfProgram(), share, Window.ALWAYS, null));
    return program.withTargets(Catalogue.of(targets, Target::id));
  }
}
