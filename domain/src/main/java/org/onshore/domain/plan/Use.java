package org.onshore.domain.plan;

import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/** Components of one origin taken by what a process starts in a period. */
public record Use(
    Process process, Part component, Country origin, Period period, double quantity) {}
