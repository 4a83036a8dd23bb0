package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;

/**
 * A dated layer of duty on the customs value of what crosses the home border.
 *
 * @param measure the legal measure (301-cn)
 * @param htsPrefix first digits of the tariff numbers it covers, "" for all
 * @param origin country of origin it covers, null for every foreign one
 * @param rate of the customs value, 0.25 for 25 %
 * @param valid dates of entry
 * @param excludes measure that does not apply where this one does, "" for none
 * @param exceptEndUse end use it does not cover, "" for none
 * @param minimumMetalShare of the unit's mass in the metal from which it applies
 * @param metal steel, aluminum or copper; "" for no such gate
 * @param chip whether it covers only what holds a chip within the numbers of U.S. note 39(b)
 */
public record Tariff(
    String measure,
    String htsPrefix,
    @Nullable Country origin,
    double rate,
    Window valid,
    TariffStacking base,
    String excludes,
    String exceptEndUse,
    double minimumMetalShare,
    String metal,
    boolean chip) {
  public boolean covers(Part part, Country country) {
    return !part.hts().isEmpty()
        && part.hts().startsWith(htsPrefix)
        && (origin == null || origin.equals(country));
  }
}
