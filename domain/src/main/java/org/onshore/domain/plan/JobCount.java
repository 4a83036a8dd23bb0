package org.onshore.domain.plan;

import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Period;

/** People at work at a site in one occupation in a period. */
public record JobCount(Site site, Occupation occupation, Period period, double headcount) {}
