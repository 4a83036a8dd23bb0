package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * A line of what a delivery is made of, below the line it went into.
 *
 * @param level 0 for what was delivered, 1 for what went into that
 * @param kind made, bought, stock, receipt, or unexplained
 * @param site where it was made, bought or first known
 * @param process that made or bought it, "" for none
 * @param period in which it was started or arrived; null for what was there at the start
 * @param route sites it was shipped over after that, with modes and periods; "" for none
 * @param quantity units in all that was delivered
 * @param deliveredUsd standard cost of them, with freight and duty of the route
 */
public record UnfoldedLine(
    int level,
    Part part,
    Country origin,
    String kind,
    Site site,
    String process,
    @Nullable Period period,
    String route,
    double quantity,
    double deliveredUsd) {}
