package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * Take or pay, bound by an award.
 *
 * @param fromDays from award to the first day it counts, at least 0
 * @param untilDays from award to the first day it no longer counts, null for the horizon's end
 * @param minimumQuantity units started in that time, or else paid for
 * @param penaltyUsdPerUnit paid per unit not taken
 */
public record Commitment(
    Proposal proposal,
    Process process,
    double fromDays,
    @Nullable Double untilDays,
    double minimumQuantity,
    double penaltyUsdPerUnit) {}
