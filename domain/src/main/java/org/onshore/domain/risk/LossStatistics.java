package org.onshore.domain.risk;

import java.util.List;

/**
 * What the losses of many trials come to. An interval covers 95 % of repetitions.
 *
 * @param trials how many
 * @param mean loss of a trial
 * @param level of value at risk and expected shortfall, e.g. 0.95
 * @param valueAtRisk the loss that this share of trials does not exceed
 * @param expectedShortfall mean loss of the other, worse trials (conditional value at risk)
 * @param exceedance the loss curve, rarest last
 */
public record LossStatistics(
    int trials,
    Estimate mean,
    double level,
    Estimate valueAtRisk,
    Estimate expectedShortfall,
    List<Exceedance> exceedance) {
  /** Copies the curve. */
  public LossStatistics {
    exceedance = List.copyOf(exceedance);
  }

  /** A figure known up to chance. */
  public record Estimate(double value, double low, double high) {}

  /** A share of trials loses more than this. */
  public record Exceedance(double probability, double loss) {}
}
