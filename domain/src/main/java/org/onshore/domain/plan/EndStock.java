package org.onshore.domain.plan;

import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * Units of one origin at a site at the end of a period.
 *
 * @param stream they belong to, "" for the common one
 */
public record EndStock(
    Site site, Part part, Country origin, Period period, double quantity, String stream) {
  /** Stock of the common stream. */
  public EndStock(Site site, Part part, Country origin, Period period, double quantity) {
    this(site, part, origin, period, quantity, "");
  }
}
