package org.onshore.domain.plan;

import org.onshore.domain.program.Demand;

/** Units of a demand never delivered. */
public record Shortage(Demand demand, double quantity) {}
