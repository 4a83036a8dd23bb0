package org.onshore.domain.plan;

import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Period;

/** A proposal awarded in a period; the cost is undiscounted. */
public record Award(Proposal proposal, Period period, double costUsd) {}
