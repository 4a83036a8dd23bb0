package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * Anything made, bought or delivered, racks included.
 *
 * @param id its name in every table
 * @param unit what one of it is (piece, wafer, kg)
 * @param whole whether it is delivered in whole units only
 * @param costUsd standard cost of a unit
 * @param massKg of a unit; what lanes weigh
 * @param steelKg of a unit
 * @param aluminumKg of a unit
 * @param copperKg of a unit
 * @param hts Harmonized Tariff Schedule number, digits only, "" if not said
 * @param critical a critical component in the sense of FAR 25.105
 * @param commercialIt commercial information technology in the sense of FAR 25.103(e)
 * @param processingPerformance total processing performance (TPP) of its largest integrated circuit
 * @param memoryBandwidthGbPerS of its largest integrated circuit, GB/s
 * @param workload where a unit is a million tokens per second on it, got by putting racks to work
 *     where they stand; null for things
 */
public record Part(
    String id,
    String name,
    String category,
    String unit,
    boolean whole,
    double costUsd,
    double massKg,
    double steelKg,
    double aluminumKg,
    double copperKg,
    String hts,
    boolean critical,
    boolean commercialIt,
    double processingPerformance,
    double memoryBandwidthGbPerS,
    @Nullable Workload workload) {
  /** Whether it is what racks do, rather than a thing: it is never shipped. */
  public boolean isCompute() {
    return workload != null;
  }

  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
