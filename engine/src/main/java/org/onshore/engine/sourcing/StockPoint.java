package org.onshore.engine.sourcing;

import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;

/**
 * Where units of one part and one origin can stand: the index of a material balance.
 *
 * @param stream they belong to, "" for the common one
 */
public record StockPoint(Site site, Part part, Country origin, String stream) {
  /** A point of the common stream. */
  public StockPoint(Site site, Part part, Country origin) {
    this(site, part, origin, "");
  }
}
