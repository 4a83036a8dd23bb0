package org.onshore.domain.network;

/**
 * What the failure of one node means.
 *
 * @param recoveryWeeks its time to recover (TTR)
 * @param lostUsd least margin lost while it recovers
 * @param survivalWeeks time to survive (TTS): the longest failure without a lost unit; infinity if
 *     the others can do without it for good
 * @param riskExposure lost margin over the largest lost margin of all nodes, 0..1
 */
public record NodeExposure(
    String node, double recoveryWeeks, double lostUsd, double survivalWeeks, double riskExposure) {}
