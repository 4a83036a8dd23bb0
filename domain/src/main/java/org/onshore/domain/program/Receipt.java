package org.onshore.domain.program;

import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/** Units already under way to a site, available from the period in which they arrive. */
public record Receipt(Site site, Part part, Period arrives, double quantity, Country origin) {}
