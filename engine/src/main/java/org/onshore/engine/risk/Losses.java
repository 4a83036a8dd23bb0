package org.onshore.engine.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onshore.domain.risk.LossStatistics;
import org.onshore.domain.risk.LossStatistics.Estimate;
import org.onshore.domain.risk.LossStatistics.Exceedance;

/** Figures of many losses, each with its 95 % confidence interval. */
public final class Losses {
  /** 97.5th percentile of the standard normal distribution. */
  private static final double NORMAL = 1.959963984540054;

  private static final double[] CURVE = {
    0.9, 0.75, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001
  };

  private Losses() {}

  /**
   * All figures of the losses of some trials.
   *
   * @param level of value at risk and expected shortfall, in (0, 1)
   * @throws IllegalArgumentException if there are no losses
   */
  public static LossStatistics of(double[] losses, double level) {
    if (losses.length == 0 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(losses.length + " losses at level " + level);
    }
    double[] sorted = losses.clone();
    Arrays.sort(sorted);
    List<Exceedance> curve = new ArrayList<>();
    for (double probability : CURVE) {
      if (probability * sorted.length >= 1) {
        curve.add(new Exceedance(probability, quantile(sorted, 1 - probability)));
      }
    }
    return new LossStatistics(
        losses.length,
        mean(losses),
        level,
        valueAtRisk(sorted, level),
        expectedShortfall(sorted, level),
        curve);
  }

  /** The mean, by the central limit theorem. */
  public static Estimate mean(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double error =
        values.length < 2 ? 0 : NORMAL * Math.sqrt(squares / (values.length - 1) / values.length);
    return new Estimate(mean, mean - error, mean + error);
  }

  /** Least value that at least this share of the sorted does not exceed. */
  private static double quantile(double[] sorted, double level) {
    return sorted[Math.clamp(rank(sorted.length, level) - 1, 0, sorted.length - 1)];
  }

  private static int rank(int size, double level) {
    return (int) Math.ceil(level * size - 1e-9);
  }

  /** Interval from order statistics: how many of the sample lie below is binomial. */
  private static Estimate valueAtRisk(double[] sorted, double level) {
    int size = sorted.length;
    double spread = NORMAL * Math.sqrt(size * level * (1 - level));
    int low = (int) Math.floor(size * level - spread);
    int high = (int) Math.ceil(size * level + spread) + 1;
    return new Estimate(
        quantile(sorted, level),
        sorted[Math.clamp(low - 1, 0, size - 1)],
        sorted[Math.clamp(high - 1, 0, size - 1)]);
  }

  /**
   * Mean of the worst (1 - level) of the sample, the loss at the border counted in part
   * (Rockafellar and Uryasev, Journal of Banking &amp; Finance 26(7), 2002). Its variance by
   * Manistre and Hancock, North American Actuarial Journal 9(2), 2005: (variance of the worst +
   * level x (ES - VaR)^2) / (n (1 - level)).
   */
  private static Estimate expectedShortfall(double[] sorted, double level) {
    int size = sorted.length;
    int rank = Math.clamp(rank(size, level), 1, size);
    double border = sorted[rank - 1];
    double worst = 0;
    for (int i = rank; i < size; i++) {
      worst += sorted[i];
    }
    double tail = (1 - level) * size;
    double shortfall = ((rank - level * size) * border + worst) / tail;
    double squares = 0;
    for (int i = rank; i < size; i++) {
      squares += (sorted[i] - shortfall) * (sorted[i] - shortfall);
    }
    double variance = (squares / tail + level * (shortfall - border) * (shortfall - border)) / tail;
    double error = NORMAL * Math.sqrt(variance);
    return new Estimate(shortfall, shortfall - error, shortfall + error);
  }
}
