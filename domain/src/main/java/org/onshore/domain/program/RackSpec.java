package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * What a rack is to a workload. FLOPS are dense, per rack.
 *
 * @param accelerators in the rack
 * @param denseBf16Pflops null if not published
 * @param denseFp8Pflops null if not published
 * @param denseFp4Pflops null if not published
 * @param memoryGb high-bandwidth memory of the rack
 * @param memoryBandwidthGbPerS of the rack
 * @param scaleUpGbPerSPerAccelerator both directions together
 * @param scaleOutGbitPerSPerAccelerator one direction
 * @param scaleUpDomainAccelerators that reach each other by the scale-up network
 * @param powerKw of the rack at full load
 * @param priceUsd null if not known
 * @param typicalPowerShare of powerKw, when all accelerators are at work
 * @param idlePowerShare of powerKw, when none is
 * @param pue power of the facility over power of the rack
 * @param lifeYears over which the price is spread
 * @param trainingCalibration measured over modelled tokens per second in training
 * @param inferenceCalibration the same in inference
 */
public record RackSpec(
    String id,
    String name,
    double accelerators,
    @Nullable Double denseBf16Pflops,
    @Nullable Double denseFp8Pflops,
    @Nullable Double denseFp4Pflops,
    double memoryGb,
    double memoryBandwidthGbPerS,
    double scaleUpGbPerSPerAccelerator,
    double scaleOutGbitPerSPerAccelerator,
    double scaleUpDomainAccelerators,
    double powerKw,
    @Nullable Double priceUsd,
    double typicalPowerShare,
    double idlePowerShare,
    double pue,
    double lifeYears,
    double trainingCalibration,
    double inferenceCalibration,
    String confidence,
    String source) {}
