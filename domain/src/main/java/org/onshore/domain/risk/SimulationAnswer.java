package org.onshore.domain.risk;

import java.util.List;
import org.onshore.domain.risk.LossStatistics.Estimate;

/**
 * What many trials of a plan come to.
 *
 * @param seed the same seed gives the same trials
 * @param response what is done in a trial (follow: the plan as it is, as far as it goes)
 * @param lossUsd late, short and lost option value beyond the plan's, discounted US dollars
 * @param lateUnits units delivered after due
 * @param shortUnits firm and forecast units never delivered
 * @param sectors in order of first appearance in demand
 * @param hazards the one that matters most first
 */
public record SimulationAnswer(
    long seed,
    String response,
    LossStatistics lossUsd,
    Estimate lateUnits,
    Estimate shortUnits,
    List<SectorService> sectors,
    List<HazardShare> hazards) {
  /** Copies the lists. */
  public SimulationAnswer {
    sectors = List.copyOf(sectors);
    hazards = List.copyOf(hazards);
  }

  /**
   * How a sector is served: shares of the units wanted, 0..1.
   *
   * @param planned on time by the plan
   * @param onTime on time over the trials
   * @param delivered at all over the trials
   */
  public record SectorService(
      String sector, double quantity, double planned, Estimate onTime, Estimate delivered) {}

  /**
   * What a hazard does to the plan.
   *
   * @param events a trial, on average
   * @param struck share of trials in which it strikes
   * @param meanLossUsd what a trial would lose less without it, on average over all trials
   * @param tailLossUsd the same over the worst trials, those beyond the value at risk
   */
  public record HazardShare(
      String hazard,
      String cause,
      double events,
      double struck,
      double meanLossUsd,
      double tailLossUsd) {}
}
