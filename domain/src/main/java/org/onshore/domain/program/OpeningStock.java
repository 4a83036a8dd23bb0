package org.onshore.domain.program;

import org.onshore.domain.quantity.Country;

/** Units at a site when the program starts. */
public record OpeningStock(Site site, Part part, double quantity, Country origin) {}
