package org.onshore.engine.rack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Precision;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Workload;
import org.onshore.domain.program.WorkloadKind;
import org.onshore.domain.rack.Calibration;
import org.onshore.domain.rack.PowerPrice;
import org.onshore.domain.rack.RackOnWorkload;
import org.onshore.domain.rack.RackOnWorkload.Economy;

class RackComparisonTest {
  private static final PowerPrice POWER = new PowerPrice("here", 0.08, 0.4);

  private static RackSpec spec(double bandwidth, @Nullable Double price, double calibration) {
    return new RackSpec(
        "R",
        "R",
        72,
        180.0,
        360.0,
        null,
        13_400,
        bandwidth,
        1800,
        400,
        72,
        132,
        price,
        0.7,
        0.3,
        1.15,
        5,
        calibration,
        calibration,
        "",
        "");
  }

  private static Workload workload(WorkloadKind kind, Precision precision) {
    return new Workload(
        "W", "W", kind, 80, 8192, 28672, true, 64, 8, 32000, 1, 1, precision, 4096, 1024, 1000, 500,
        null, null);
  }

  private static RackOnWorkload rack(RackSpec spec, WorkloadKind kind) {
    var part = new Part("P", "P", "", "each", true, 1, 1, 0, 0, 0, "", false, false, 0, 0, null);
    var generation = new Generation("G", "G", part, null, null, null, null, null, spec);
    return RackComparison.of(generation, workload(kind, Precision.FP4), POWER);
  }

  @Test
  void energyAndMoneyFollowFromPowerAndRate() {
    RackOnWorkload rack = rack(spec(576_000, 3.5e6, 1), WorkloadKind.INFERENCE);
    Economy economy = java.util.Objects.requireNonNull(rack.economy());
    assertThat(economy.meanKw()).isCloseTo(0.7 * 132, within(1e-9));
    double joules = 0.7 * 132_000 * 1.15 / rack.tokensPerSecond();
    assertThat(economy.joulesPerToken()).isCloseTo(joules, within(1e-12));
    assertThat(economy.energyUsdPerToken()).isCloseTo(joules / 3.6e6 * 0.08, within(1e-15));
    assertThat(economy.co2GramsPerToken()).isCloseTo(joules / 3.6e6 * 400, within(1e-12));
    assertThat(economy.rackUsdPerToken())
        .isCloseTo(3.5e6 / (5 * 365.25 * 86400 * rack.tokensPerSecond()), within(1e-15));
    assertThat(rack.tokensPerSecondPerMegawatt())
        .isCloseTo(rack.tokensPerSecond() / (0.132 * 1.15), within(1e-6));
  }

  @Test
  void aPriceThatIsNotKnownIsNotZero() {
    Economy economy = rack(spec(576_000, null, 1), WorkloadKind.INFERENCE).economy();
    assertThat(java.util.Objects.requireNonNull(economy).rackUsdPerToken()).isNull();
  }

  @Test
  void aPrecisionTheRackDoesNotHaveGivesWayToTheNextWider() {
    assertThat(rack(spec(576_000, null, 1), WorkloadKind.INFERENCE).precision())
        .isEqualTo(Precision.FP8);
  }

  @Test
  void moreBandwidthNeverServesLess() {
    double before = 0;
    for (double bandwidth : new double[] {100_000, 300_000, 576_000, 1_600_000}) {
      double rate = rack(spec(bandwidth, null, 1), WorkloadKind.INFERENCE).tokensPerSecond();
      assertThat(rate).isGreaterThanOrEqualTo(before);
      before = rate;
    }
  }

  @Test
  void trainingScalesFromOneRackToMoreThanAThousand() {
    RackOnWorkload rack = rack(spec(576_000, null, 1), WorkloadKind.TRAINING);
    assertThat(rack.racks()).isEqualTo(1);
    assertThat(rack.scaling()).hasSize(11);
    assertThat(rack.scaling().getLast().racks()).isEqualTo(1024);
    assertThat(rack.scaling().getLast().growingBatch()).isBetween(0.8, 1.1);
    Double fixed = rack.scaling().getLast().fixedBatch();
    assertThat(fixed == null || fixed < 0.8).isTrue();
  }

  @Test
  void calibrationIsInTheRate() {
    for (WorkloadKind kind : WorkloadKind.values()) {
      double raw = rack(spec(576_000, null, 1), kind).tokensPerSecond();
      RackSpec half = spec(576_000, null, 0.5);
      assertThat(rack(half, kind).tokensPerSecond()).isCloseTo(raw / 2, within(1e-6));
      assertThat(RackComparison.tokensPerSecond(half, workload(kind, Precision.FP4)).getAsDouble())
          .isCloseTo(raw / 2, within(1e-6));
    }
  }

  /** Fitted on the first and third: the factor is 2; the second is off by 1 / 2.5, kept out. */
  @Test
  void aFactorIsTriedOnWhatItWasNotFittedOn() {
    Calibration calibration = Runs.calibrate("S", List.of(1.0, 2.5, 4.0));
    assertThat(calibration.factor()).isCloseTo(2, within(1e-12));
    assertThat(calibration.fitted()).isEqualTo(2);
    assertThat(calibration.heldOutError()).isCloseTo(0.2, within(1e-12));
    assertThat(calibration.rawError()).isCloseTo((0 + 0.6 + 0.75) / 3, within(1e-12));
  }

  @Test
  void arithmeticThatIsNotPublishedGivesNoRate() {
    var spec =
        new RackSpec(
            "R", "R", 72, null, null, null, 13_400, 576_000, 1800, 400, 72, 132, null, 0.7, 0.3,
            1.15, 5, 1, 1, "", "");
    for (WorkloadKind kind : WorkloadKind.values()) {
      RackOnWorkload rack = rack(spec, kind);
      assertThat(rack.racks()).isZero();
      assertThat(rack.economy()).isNull();
      assertThat(RackComparison.tokensPerSecond(spec, workload(kind, Precision.FP8))).isEmpty();
    }
  }
}
