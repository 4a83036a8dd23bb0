package org.onshore.house.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;

/** Plans of random programs, and how near two costs must be to be called equal. */
public final class Plans {
  private Plans() {}

  public static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  /** The plan, exact to the last decision. */
  public static Plan plan(Program program) {
    Plan plan = Sourcing.plan(program, exact());
    assertThat(plan.status()).isEqualTo(Status.OPTIMAL);
    return plan;
  }

  public static SourcingOptions exact() {
    return new SourcingOptions(0, 60, 1, null, null);
  }

  public static double costUsd(Program program) {
    return plan(program).objectiveUsd();
  }

  /** A millionth of the cost, or of ten thousand dollars where it is small. */
  public static double tolerance(double usd) {
    return 1e-6 * Math.max(1e4, Math.abs(usd));
  }
}
