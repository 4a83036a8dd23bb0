package org.onshore.domain.program;

import org.onshore.domain.quantity.Profile;

/**
 * What limits a site: line hours, test bays, megawatts.
 *
 * @param unit of the capacity (hours, MW)
 * @param capacityPerPeriod available in each period (flow) or up to and with it (level), steps of
 *     the capacity table included
 */
public record Resource(
    String id, Site site, String unit, Profile capacityPerPeriod, ResourceKind kind) {
  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
