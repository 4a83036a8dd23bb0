package org.onshore.engine.rack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Precision;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Software;

/**
 * One accelerator of a rack specification: an equal share of the rack. What a specification does
 * not say is taken from the last generation that was measured (B200; S. Bekman, Machine Learning
 * Engineering, 2026): matrix products reach 0.776 of the peak at BF16, 0.763 at FP8, 0.736 at FP4.
 * Vector units are given a 16th of the BF16 peak, about what a B200 has. BF16 that is not published
 * counts as half of FP8, FP8 as half of FP4.
 */
public final class RackAccelerator {
  private static final double BYTES_PER_GB = 1e9;
  private static final double GIB = 1L << 30;

  private RackAccelerator() {}

  /** The accelerator; arithmetic a rack does not have is 0. */
  public static Accelerator of(RackSpec spec) {
    double count = spec.accelerators();
    double bf16 = bf16Pflops(spec) * 1000 / count;
    return new Accelerator(
        spec.id(),
        List.of(),
        new Accelerator.Arithmetic(
            bf16,
            orZero(spec.denseFp8Pflops()) * 1000 / count,
            orZero(spec.denseFp4Pflops()) * 1000 / count,
            bf16 / 16,
            0.776,
            0.763,
            0.736),
        new Accelerator.Memory(
            spec.memoryGb() * BYTES_PER_GB / GIB / count, spec.memoryBandwidthGbPerS() / count),
        new Accelerator.Network(
            spec.scaleUpGbPerSPerAccelerator() / 2,
            (int) Math.max(1, spec.scaleUpDomainAccelerators()),
            spec.scaleOutGbitPerSPerAccelerator() / 8),
        Software.CURRENT,
        spec.confidence(),
        spec.source());
  }

  private static double bf16Pflops(RackSpec spec) {
    if (spec.denseBf16Pflops() != null) {
      return spec.denseBf16Pflops();
    }
    return spec.denseFp8Pflops() != null
        ? spec.denseFp8Pflops() / 2
        : orZero(spec.denseFp4Pflops()) / 4;
  }

  private static double orZero(@Nullable Double number) {
    return number == null ? 0 : number;
  }

  /** The precision wanted, or the next wider one that the accelerator has. */
  static Precision precision(Accelerator accelerator, Precision wanted) {
    if (accelerator.arithmetic().tflops(wanted) > 0) {
      return wanted;
    }
    return switch (wanted) {
      case FP4 -> precision(accelerator, Precision.FP8);
      case FP8, BF16 -> Precision.BF16;
    };
  }
}
