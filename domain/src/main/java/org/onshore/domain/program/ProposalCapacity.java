package org.onshore.domain.program;

/**
 * A step of a proposal's ramp: it holds until the proposal's next step on that resource.
 *
 * @param afterDays counted from the end of the proposal's lead time
 * @param capacityPerPeriod added to the resource
 */
public record ProposalCapacity(
    Proposal proposal, Resource resource, double afterDays, double capacityPerPeriod) {}
