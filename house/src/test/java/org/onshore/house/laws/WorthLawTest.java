package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.scenario.Scenarios;
import org.onshore.house.Draft;

/** What a plan says one more unit is worth is what one more unit saves, and one less costs. */
class WorthLawTest {
  /** Least change of cost that is told apart from the solver's noise. */
  private static final double STEP = 0.25;

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  /** The dearest unit of capacity: more of it saves at most its worth, less costs at least that. */
  @ParameterizedTest
  @MethodSource("seeds")
  void worthIsASlopeOfCost(long seed) {
    Draft draft = RandomPrograms.flows(seed);
    Plan plan = Plans.plan(draft.program());
    CapacityUse dearest =
        plan.capacity().stream()
            .filter(row -> row.available() >= STEP)
            .max(Comparator.comparingDouble(CapacityUse::worthUsdPerUnit))
            .orElseThrow();
    double worth = dearest.worthUsdPerUnit() * STEP;
    double tolerance = Plans.tolerance(plan.objectiveUsd());
    double more = Plans.costUsd(changed(draft, dearest, STEP));
    double less = Plans.costUsd(changed(draft, dearest, -STEP));
    assertThat(plan.objectiveUsd() - more).isBetween(-tolerance, worth + tolerance);
    assertThat(less - plan.objectiveUsd()).isGreaterThanOrEqualTo(worth - tolerance);
  }

  private static Program changed(Draft draft, CapacityUse row, double by) {
    Calendar calendar = draft.program().calendar();
    Period period = row.period();
    String until = calendar.firstDay(new Period(period.index() + 1)).toString();
    Program program =
        draft
            .table("scenarios", "scenario, table, where, column, mode, value, from, until")
            .row(
                "scenarios",
                "step",
                "resources",
                "resource=" + row.resource().id(),
                "capacity_per_period",
                "add",
                String.format(Locale.ROOT, "%.2f", by),
                calendar.firstDay(period),
                until)
            .program();
    return Scenarios.apply(program, program.scenarios().get("step"));
  }
}
