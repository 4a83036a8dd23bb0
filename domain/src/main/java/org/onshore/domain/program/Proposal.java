package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Window;

/**
 * Capacity one may award.
 *
 * @param award the dates in which it can be awarded
 * @param leadDays from award to the first unit of its capacity
 * @param awardCostUsd paid once, on award
 * @param runningCostUsdPerPeriod paid in every period from the end of its lead time
 * @param group at most one proposal of a group is awarded; "" for none
 * @param requires a proposal that must have been awarded before or with it, null for none
 * @param directJobs it brings
 */
public record Proposal(
    String id,
    String owner,
    Site site,
    Window award,
    double leadDays,
    double awardCostUsd,
    double runningCostUsdPerPeriod,
    String group,
    @Nullable Proposal requires,
    double directJobs) {
  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
