package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;

/**
 * A place where parts are made, kept or delivered.
 *
 * @param id its name in every table
 * @param owner the company, "" if not said
 * @param state ISO 3166-2 (US-TX), "" if not said
 * @param latitude degrees north, null if not said
 * @param longitude degrees east, null if not said
 * @param open the periods in which anything happens here
 * @param recoveryDays days to full capacity after an outage, null if not said
 */
public record Site(
    String id,
    String name,
    SiteKind kind,
    String owner,
    Country country,
    String state,
    @Nullable Double latitude,
    @Nullable Double longitude,
    Window open,
    @Nullable Double recoveryDays) {
  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
