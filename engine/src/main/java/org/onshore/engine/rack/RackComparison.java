package org.onshore.engine.rack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Precision;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Workload;
import org.onshore.domain.program.WorkloadKind;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.PowerPrice;
import org.onshore.domain.rack.RackOnWorkload;
import org.onshore.domain.rack.RackOnWorkload.Scale;
import org.onshore.domain.rack.ServingJob;
import org.onshore.domain.rack.ServingPoint;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.domain.rack.TrainingStep;
import org.onshore.domain.rack.Transformer;

/** What racks do for workloads, generation by generation. */
public final class RackComparison {
  /** Racks that a job is tried on: 1, 2, 4 and so on up to these. */
  public static final int MOST_RACKS = 1024;

  /** Of an accelerator that serves: it waits for memory rather than for nothing. */
  private static final double SERVING_BUSY = 1;

  private RackComparison() {}

  /**
   * Tokens per second of one rack on a workload, trained or written, with its calibration; none if
   * no number of racks up to {@link #MOST_RACKS} can run it. Where one rack is too small, the share
   * of one in the fewest that are not.
   */
  public static OptionalDouble tokensPerSecond(RackSpec spec, Workload workload) {
    Accelerator accelerator = RackAccelerator.of(spec);
    if (workload.kind() == WorkloadKind.INFERENCE) {
      Optional<ServingPoint> point = serving(accelerator, spec, workload);
      return point.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(rate(spec, point.get()));
    }
    Fewest fewest = fewest(accelerator, spec, workload);
    return fewest == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            fewest.step().tokensPerSecond() / fewest.racks() * spec.trainingCalibration());
  }

  /**
   * A generation on a workload.
   *
   * @throws IllegalArgumentException if the generation has no specification
   */
  public static RackOnWorkload of(Generation generation, Workload workload, PowerPrice price) {
    RackSpec spec = generation.spec();
    if (spec == null) {
      throw new IllegalArgumentException("no specification of " + generation.id());
    }
    return workload.kind() == WorkloadKind.TRAINING
        ? training(generation, spec, workload, price)
        : inference(generation, spec, workload, price);
  }

  private static RackOnWorkload inference(
      Generation generation, RackSpec spec, Workload workload, PowerPrice price) {
    Accelerator accelerator = RackAccelerator.of(spec);
    Precision precision = RackAccelerator.precision(accelerator, workload.precision());
    ServingPoint point = serving(accelerator, spec, workload).orElse(null);
    double calibration = spec.inferenceCalibration();
    double rate = point == null ? 0 : rate(spec, point);
    return new RackOnWorkload(
        generation,
        workload,
        precision,
        point == null ? 0 : 1,
        null,
        point,
        calibration,
        rate,
        point == null ? null : RackPower.of(spec, SERVING_BUSY, rate, price),
        List.of());
  }

  private static RackOnWorkload training(
      Generation generation, RackSpec spec, Workload workload, PowerPrice price) {
    Accelerator accelerator = RackAccelerator.of(spec);
    Precision precision = RackAccelerator.precision(accelerator, workload.precision());
    Fewest fewest = fewest(accelerator, spec, workload);
    double calibration = spec.trainingCalibration();
    if (fewest == null) {
      return new RackOnWorkload(
          generation, workload, precision, 0, null, null, calibration, 0, null, List.of());
    }
    TrainingStep step = fewest.step();
    double rate = step.tokensPerSecond() / fewest.racks() * calibration;
    return new RackOnWorkload(
        generation,
        workload,
        precision,
        fewest.racks(),
        step,
        null,
        calibration,
        rate,
        RackPower.of(spec, step.busy(), rate, price),
        scaling(accelerator, spec, fewest));
  }

  private record Fewest(int racks, TrainingStep step) {}

  private static @Nullable Fewest fewest(
      Accelerator accelerator, RackSpec spec, Workload workload) {
    TrainingJob job =
        new TrainingJob(
            model(workload),
            workload.sequenceTokens(),
            workload.globalBatchSequences(),
            RackAccelerator.precision(accelerator, workload.precision()));
    for (int racks = 1; computes(accelerator, job.precision()) && racks <= MOST_RACKS; racks *= 2) {
      Optional<TrainingStep> step = step(accelerator, spec, racks, job);
      if (step.isPresent()) {
        return new Fewest(racks, step.get());
      }
    }
    return null;
  }

  private static Optional<TrainingStep> step(
      Accelerator accelerator, RackSpec spec, int racks, TrainingJob job) {
    int accelerators = (int) Math.round(racks * spec.accelerators());
    return LayoutSearch.search(accelerator, accelerators, job, LayoutWish.ANY).find();
  }

  /**
   * Tokens per second and rack as racks are added, over those of the fewest: with the batch as
   * given, and with one that grows with the racks.
   */
  private static List<Scale> scaling(Accelerator accelerator, RackSpec spec, Fewest fewest) {
    TrainingJob job = fewest.step().job();
    double first = fewest.step().tokensPerSecond() / fewest.racks();
    List<Scale> scaling = new ArrayList<>();
    for (int racks = fewest.racks(); racks <= MOST_RACKS; racks *= 2) {
      long batch = (long) job.globalBatch() * racks / fewest.racks();
      TrainingJob grown =
          new TrainingJob(
              job.model(), job.sequence(), (int) Math.min(batch, 1 << 30), job.precision());
      scaling.add(
          new Scale(
              racks,
              efficiency(step(accelerator, spec, racks, job), racks, first),
              efficiency(step(accelerator, spec, racks, grown), racks, first)));
    }
    return scaling;
  }

  private static @Nullable Double efficiency(Optional<TrainingStep> step, int racks, double first) {
    return step.isEmpty() ? null : Double.valueOf(step.get().tokensPerSecond() / racks / first);
  }

  /** Whole instances of a rack only. */
  private static double rate(RackSpec spec, ServingPoint point) {
    double instances = Math.floor(spec.accelerators() / point.accelerators());
    return instances * point.accelerators() * point.tokensPerSecondPerAccelerator();
  }

  private static Optional<ServingPoint> serving(
      Accelerator accelerator, RackSpec spec, Workload workload) {
    ServingJob job =
        new ServingJob(
            model(workload),
            RackAccelerator.precision(accelerator, workload.precision()),
            workload.promptTokens(),
            workload.outputTokens(),
            workload.firstTokenSeconds(),
            workload.tokenSeconds());
    return computes(accelerator, job.precision())
        ? ServingSearch.find(
            accelerator, job, (int) spec.accelerators(), spec.inferenceCalibration())
        : Optional.empty();
  }

  /** Whether anything is published of its arithmetic; without, no rate can be told. */
  private static boolean computes(Accelerator accelerator, Precision precision) {
    return accelerator.arithmetic().tflops(precision) > 0;
  }

  /** The model a workload runs. */
  public static Transformer model(Workload workload) {
    return new Transformer(
        workload.layers(),
        workload.hidden(),
        workload.feedforward(),
        workload.gated(),
        workload.heads(),
        workload.kvHeads(),
        workload.vocabulary(),
        workload.experts(),
        workload.expertsPerToken());
  }
}
