package org.onshore.domain.rack;

import java.util.List;
import org.onshore.domain.program.Precision;

/**
 * One accelerator and the networks it hangs on. All arithmetic is dense: figures with structured
 * sparsity are half of what a brochure shows.
 *
 * @param id its name
 * @param aliases other names people use for it
 * @param software what usually runs on it
 * @param confidence how far the numbers are to be trusted
 * @param source where they are from
 */
public record Accelerator(
    String id,
    List<String> aliases,
    Arithmetic arithmetic,
    Memory memory,
    Network network,
    Software software,
    String confidence,
    String source) {
  public Accelerator {
    aliases = List.copyOf(aliases);
  }

  /**
   * Dense arithmetic.
   *
   * @param bf16Tflops matrix units at 16 bits
   * @param fp8Tflops at 8 bits; 0 if there is no such unit
   * @param fp4Tflops at 4 bits; 0 if there is no such unit
   * @param vectorTflops everything that is not a matrix product
   * @param bf16Ceiling share of the peak that the best matrix product reaches for long, 0..1
   * @param fp8Ceiling the same at 8 bits
   * @param fp4Ceiling the same at 4 bits
   */
  public record Arithmetic(
      double bf16Tflops,
      double fp8Tflops,
      double fp4Tflops,
      double vectorTflops,
      double bf16Ceiling,
      double fp8Ceiling,
      double fp4Ceiling) {
    /** Peak of the matrix units, TFLOPS; 0 if they do not work in this precision. */
    public double tflops(Precision precision) {
      return switch (precision) {
        case BF16 -> bf16Tflops;
        case FP8 -> fp8Tflops;
        case FP4 -> fp4Tflops;
      };
    }

    /** Share of the peak that the best matrix product reaches, 0..1. */
    public double ceiling(Precision precision) {
      return switch (precision) {
        case BF16 -> bf16Ceiling;
        case FP8 -> fp8Ceiling;
        case FP4 -> fp4Ceiling;
      };
    }
  }

  /** High-bandwidth memory: GiB and GB/s. */
  public record Memory(double gib, double gbPerS) {}

  /**
   * Links of one accelerator, one direction.
   *
   * @param scaleUpGbPerS within the scale-up domain
   * @param scaleUpDomain accelerators that reach each other by the scale-up network
   * @param scaleOutGbPerS beyond it
   */
  public record Network(double scaleUpGbPerS, int scaleUpDomain, double scaleOutGbPerS) {}
}
