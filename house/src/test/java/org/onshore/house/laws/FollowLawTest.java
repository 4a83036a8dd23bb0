package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Demand;
import org.onshore.engine.simulate.Follow;
import org.onshore.engine.simulate.TrialOutcome;

/** A trial in which nothing happens is the plan itself. */
class FollowLawTest {
  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void withoutOutagesThePlanIsFollowedToTheLastUnit(long seed) {
    Plan plan = Plans.plan(RandomPrograms.withProposals(seed).program());
    Map<Demand, double[]> planned = new LinkedHashMap<>();
    plan.program().demand().forEach(demand -> planned.put(demand, new double[2]));
    for (Delivery row : plan.deliveries()) {
      double[] units = planned.getOrDefault(row.demand(), new double[2]);
      units[row.latePeriods() == 0 ? 0 : 1] += row.quantity();
    }
    TrialOutcome followed = new Follow(plan).answer(List.of());
    int number = 0;
    for (double[] units : planned.values()) {
      assertThat(followed.onTime()[number]).isCloseTo(units[0], within(1e-9 * (1 + units[0])));
      assertThat(followed.late()[number]).isCloseTo(units[1], within(1e-9 * (1 + units[1])));
      number++;
    }
  }
}
