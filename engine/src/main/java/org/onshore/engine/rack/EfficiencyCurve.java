package org.onshore.engine.rack;

/**
 * Share of a peak that one operation reaches, by its size: small ones do not fill the machine.
 *
 * <p>The curves are those published for an A100 with 80 GB by Calculon (Isaev et al., SC 2023;
 * {@code systems/a100_80g.json}, Apache-2.0). The same project gives an H100 the same curves, and
 * so do we to every accelerator: what differs from one to the other is the peak and, for matrix
 * products, the measured ceiling.
 */
final class EfficiencyCurve {
  /** Matrix products, by GFLOP of the product. */
  static final EfficiencyCurve MATRIX =
      new EfficiencyCurve(new double[] {128, 16, 1, 0}, new double[] {0.95, 0.9, 0.6, 0.1});

  /** Arithmetic of the vector units, by GFLOP. */
  static final EfficiencyCurve VECTOR =
      new EfficiencyCurve(new double[] {16, 1, 0}, new double[] {0.95, 0.5, 0.1});

  /** Memory, by MB read and written. */
  static final EfficiencyCurve MEMORY =
      new EfficiencyCurve(new double[] {100, 10, 1, 0}, new double[] {0.9, 0.75, 0.6, 0.3});

  private final double[] atLeast;
  private final double[] share;

  private EfficiencyCurve(double[] atLeast, double[] share) {
    this.atLeast = atLeast;
    this.share = share;
  }

  /** The share, 0..1, for an operation of this size. */
  double at(double size) {
    int step = 0;
    while (size < atLeast[step]) {
      step++;
    }
    return share[step];
  }
}
