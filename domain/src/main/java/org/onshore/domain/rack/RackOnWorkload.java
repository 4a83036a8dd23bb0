package org.onshore.domain.rack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Precision;
import org.onshore.domain.program.Workload;

/**
 * What racks of a generation do for a workload.
 *
 * @param precision used: that of the workload, or the next wider one the rack has
 * @param racks fewest that can run it, of 1, 2, 4, ...; 0 if none can
 * @param training null for inference, or if it does not fit
 * @param serving null for training, or if no way keeps the targets
 * @param calibration measured over modelled, already in what follows
 * @param tokensPerSecond of one rack, trained or written
 * @param economy null where nothing runs
 * @param scaling training only
 */
public record RackOnWorkload(
    Generation generation,
    Workload workload,
    Precision precision,
    int racks,
    @Nullable TrainingStep training,
    @Nullable ServingPoint serving,
    double calibration,
    double tokensPerSecond,
    @Nullable Economy economy,
    List<Scale> scaling) {
  public RackOnWorkload {
    scaling = List.copyOf(scaling);
  }

  /**
   * Energy and money.
   *
   * @param meanKw of one rack at this work, without the facility
   * @param provisionedMw of one rack, nameplate times PUE
   * @param joulesPerToken with the facility
   * @param energyUsdPerToken electricity
   * @param rackUsdPerToken price of the rack over its life; null if the price is not known
   * @param co2GramsPerToken of the electricity
   */
  public record Economy(
      double meanKw,
      double provisionedMw,
      double joulesPerToken,
      double energyUsdPerToken,
      @Nullable Double rackUsdPerToken,
      double co2GramsPerToken) {}

  /**
   * Many racks on one job.
   *
   * @param racks at work
   * @param fixedBatch tokens per second and rack over those of the fewest racks, the batch as
   *     given; null if it cannot be cut so
   * @param growingBatch the same with a batch that grows with the racks
   */
  public record Scale(int racks, @Nullable Double fixedBatch, @Nullable Double growingBatch) {}

  /** Tokens per second for each megawatt the facility must provide. */
  public double tokensPerSecondPerMegawatt() {
    return economy == null ? 0 : tokensPerSecond / economy.provisionedMw();
  }
}
