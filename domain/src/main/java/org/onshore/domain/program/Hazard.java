package org.onshore.domain.program;

/**
 * A kind of event with a rate.
 *
 * @param scope name of what it strikes; a lane is named FROM>TO, or FROM>TO:mode
 * @param eventsPerYear mean number of starts in a year
 * @param durationDaysLow least duration, of a triangular distribution
 * @param capacityLost share of capacity lost while it lasts, 0..1
 */
public record Hazard(
    String id,
    HazardScope scopeKind,
    String scope,
    double eventsPerYear,
    double durationDaysLow,
    double durationDaysMode,
    double durationDaysHigh,
    double capacityLost,
    String cause) {}
