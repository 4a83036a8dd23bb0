package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Period;

/**
 * What the racks delivered in a period add for a sector at a site.
 *
 * @param pflops dense, at FP8 (else BF16, else FP4); 0 without a specification
 * @param megawatts at full load
 * @param tokensPerSecond on the program's first inference workload, null if not computed
 */
public record ComputeDelivered(
    Generation generation,
    String sector,
    Site site,
    Period period,
    double racks,
    double pflops,
    double megawatts,
    @Nullable Double tokensPerSecond) {}
