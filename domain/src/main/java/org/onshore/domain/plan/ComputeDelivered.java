package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.Workload;
import org.onshore.domain.quantity.Period;

/**
 * What the racks delivered in a period add for a sector at a site.
 *
 * @param pflops dense, at FP8 (else BF16, else FP4); 0 without a specification
 * @param megawatts at full load
 * @param workload the program's first inference workload, null if it has none
 * @param tokensPerSecond on that workload, null without one, without a specification, or if the
 *     rack cannot run it within its targets
 */
public record ComputeDelivered(
    Generation generation,
    String sector,
    Site site,
    Period period,
    double racks,
    double pflops,
    double megawatts,
    @Nullable Workload workload,
    @Nullable Double tokensPerSecond) {}
