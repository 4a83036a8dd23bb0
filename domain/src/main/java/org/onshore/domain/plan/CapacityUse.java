package org.onshore.domain.plan;

import org.onshore.domain.program.Resource;
import org.onshore.domain.quantity.Period;

/**
 * A resource in a period.
 *
 * @param used in the period (flow), or up to and with it (level)
 * @param worthUsdPerUnit what one more unit of capacity in this period would save: minus the dual
 *     price of its row, discounted US dollars
 */
public record CapacityUse(
    Resource resource, Period period, double used, double available, double worthUsdPerUnit) {}
