package org.onshore.engine.risk;

import java.util.Collection;

/** How much stands in few hands. */
public final class Concentration {
  private Concentration() {}

  /**
   * The Herfindahl-Hirschman index of volumes of any unit: the sum of squared shares in percent, 0
   * to 10,000 (US Department of Justice and Federal Trade Commission, Merger Guidelines, December
   * 2023, section 2.1: above 1,800 is highly concentrated). 0 if there is no volume.
   */
  public static double index(Collection<Double> volumes) {
    double sum = volumes.stream().mapToDouble(Double::doubleValue).sum();
    return sum <= 0
        ? 0
        : volumes.stream().mapToDouble(volume -> 100 * volume / sum).map(s -> s * s).sum();
  }
}
