package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;

/**
 * One way to get a part at a site.
 *
 * @param costUsd per unit started, components excluded
 * @param leadDays from start to availability
 * @param yield units available per unit started, in (0, 1]
 * @param valid the periods in which units may be started
 * @param minimumPerPeriod units started in each valid period at the least
 * @param maximumPerPeriod units started in each period at the most; infinite if not said
 * @param lotSize units started come in multiples of it, null for any quantity
 * @param proposal the process is there only once this is awarded, null for always
 * @param origin country of origin of what it makes
 */
public record Process(
    String id,
    Site site,
    Part part,
    ProcessKind kind,
    Profile costUsd,
    Profile leadDays,
    Profile yield,
    Window valid,
    Profile minimumPerPeriod,
    Profile maximumPerPeriod,
    @Nullable Double lotSize,
    @Nullable Proposal proposal,
    Country origin) {
  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
