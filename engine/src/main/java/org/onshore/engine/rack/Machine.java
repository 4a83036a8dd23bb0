package org.onshore.engine.rack;

import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;

/**
 * Seconds of one operation on one accelerator.
 *
 * <pre>
 * matrix(F, B) = F / (peak * min(curve(F), ceiling)) + B / (bandwidth * curve(B))
 * vector(F, B) = F / (vector peak * curve(F))        + B / (bandwidth * curve(B))
 * </pre>
 *
 * F in FLOP, B in bytes. The times of arithmetic and of memory add up, as the curves were published
 * for. {@code ceiling} is the best that long matrix products reach under the power limit, which is
 * measured (268 of 312 TFLOPS on an A100, "maximum achievable matmul FLOPS", S. Bekman, Machine
 * Learning Engineering, 2024-2026); the published curve ends above it.
 */
final class Machine {
  private static final double GIGA = 1e9;
  private static final double MEGA = 1e6;
  private final Accelerator accelerator;
  private final double bytesPerSecond;
  private final double vectorFlops;

  Machine(Accelerator accelerator) {
    this.accelerator = accelerator;
    this.bytesPerSecond = accelerator.memory().gbPerS() * GIGA;
    this.vectorFlops = accelerator.arithmetic().vectorTflops() * 1e12;
  }

  Accelerator accelerator() {
    return accelerator;
  }

  double matrix(Precision precision, double flops, double bytes) {
    return matrix(precision, flops, bytes, 1);
  }

  /** Several products of one size, as the experts of a layer have; FLOP and bytes of all. */
  double matrix(Precision precision, double flops, double bytes, double products) {
    double each = flops / products / GIGA;
    double share =
        Math.min(EfficiencyCurve.MATRIX.at(each), accelerator.arithmetic().ceiling(precision));
    return flops / (accelerator.arithmetic().tflops(precision) * 1e12 * share) + memory(bytes);
  }

  /** Fused attention: its share of the 16-bit peak is what its papers report, memory included. */
  double attention(double flops, double shareOfPeak) {
    return flops / (accelerator.arithmetic().bf16Tflops() * 1e12 * shareOfPeak);
  }

  double vector(double flops, double bytes) {
    return flops / (vectorFlops * EfficiencyCurve.VECTOR.at(flops / GIGA)) + memory(bytes);
  }

  double memory(double bytes) {
    return bytes / (bytesPerSecond * EfficiencyCurve.MEMORY.at(bytes / MEGA));
  }
}
