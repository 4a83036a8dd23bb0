package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * An occupation of the Standard Occupational Classification.
 *
 * @param id SOC code (51-2022)
 * @param hoursPerYear worked by one person
 * @param wageUsdPerYear null if not known
 * @param trainingDays from hire to work
 * @param hiresPerPeriod at one site at the most, null for no limit
 */
public record Occupation(
    String id,
    String title,
    OccupationGroup group,
    double hoursPerYear,
    @Nullable Double wageUsdPerYear,
    double trainingDays,
    @Nullable Double hiresPerPeriod) {
  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
