package org.onshore.house.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Calibration;
import org.onshore.domain.rack.EvaluatedRun;
import org.onshore.domain.rack.ServingJob;
import org.onshore.domain.rack.ServingPoint;
import org.onshore.domain.rack.Transformer;
import org.onshore.engine.rack.Runs;
import org.onshore.engine.rack.ServingSearch;
import org.onshore.house.Repository;
import org.onshore.input.RackFacts;
import org.onshore.input.RunsReader;

/** The rack model against what others measured and published. */
class PublishedRunsTest {
  private static List<EvaluatedRun> runs(String file) {
    return RunsReader.read(
            Repository.root().resolve("examples/rack-runs").resolve(file), RackFacts.accelerators())
        .get()
        .stream()
        .map(Runs::evaluate)
        .toList();
  }

  private static double error(EvaluatedRun run) {
    double measured = Objects.requireNonNull(run.run().measuredSeconds());
    return Math.abs(Objects.requireNonNull(run.step()).seconds() / measured - 1);
  }

  /** arXiv 2104.04473 table 1 and 2205.05198 table 5, without any calibration. */
  @Test
  void stepsOfTheMegatronPapersAreWithinAFewPercentBeforeCalibration() {
    List<EvaluatedRun> runs = runs("megatron.csv");
    assertThat(runs).allSatisfy(run -> assertThat(run.fits()).as(run.run().name()).isTrue());
    assertThat(runs).allSatisfy(run -> assertThat(error(run)).as(run.run().name()).isLessThan(0.1));
    assertThat(runs.stream().mapToDouble(PublishedRunsTest::error).average().orElseThrow())
        .isLessThan(0.05);
  }

  /** One factor a system on every other row: the error on the rows it was not fitted on. */
  @Test
  void trainingResultsOfMlperfAreWithinFifteenPercentOnRowsHeldOut() {
    List<Calibration> calibrations = Runs.calibrate(runs("mlperf-training.csv"));
    assertThat(calibrations.stream().filter(each -> each.heldOut() > 0))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.heldOutError()).as(each.system()).isLessThan(0.15));
  }

  /** Several models on one factor a system; offline, so that no target of latency binds. */
  @Test
  void inferenceResultsOfMlperfAreWithinFifteenPercentOnRowsHeldOut() throws IOException {
    Map<String, List<Double>> ratios = servingRatios();
    double sum = 0;
    int heldOut = 0;
    for (Map.Entry<String, List<Double>> entry : ratios.entrySet()) {
      Calibration each = Runs.calibrate(entry.getKey(), entry.getValue());
      if (each.heldOut() > 0) {
        sum += each.heldOutError() * each.heldOut();
        heldOut += each.heldOut();
        assertThat(each.heldOutError()).as(each.system()).isLessThan(0.25);
      }
    }
    assertThat(heldOut).isGreaterThan(15);
    assertThat(sum / heldOut).isLessThan(0.15);
  }

  /** Modelled over measured tokens per second, as seconds would be. */
  private static Map<String, List<Double>> servingRatios() throws IOException {
    List<String> lines =
        Files.readAllLines(Repository.root().resolve("examples/rack-runs/mlperf-inference.csv"));
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cell = line.split(",", -1);
      Accelerator accelerator =
          RackFacts.accelerators().stream()
              .filter(each -> each.id().equals(cell[1]))
              .findFirst()
              .orElseThrow();
      ServingPoint point =
          ServingSearch.find(accelerator, job(cell), Integer.parseInt(cell[2]), 1).orElseThrow();
      ratios
          .computeIfAbsent(cell[1], of -> new ArrayList<>())
          .add(point.tokensPerSecondPerAccelerator() / Double.parseDouble(cell[12]));
    }
    return ratios;
  }

  private static ServingJob job(String[] cell) {
    Precision precision = cell[3].equals("fp4") ? Precision.FP4 : Precision.FP8;
    var model =
        new Transformer(
            number(cell[4]),
            number(cell[5]),
            number(cell[6]),
            true,
            number(cell[7]),
            number(cell[8]),
            number(cell[9]),
            1,
            1);
    return new ServingJob(model, precision, number(cell[10]), number(cell[11]), null, null);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
