package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Demand;
import org.onshore.domain.quantity.Period;

/**
 * How much of an option the plan can take up.
 *
 * @param delivered units, of the quantity of the demand
 * @param first period of delivery, null if none is delivered
 * @param last period of delivery, null if none is delivered
 * @param valueUsd earned, discounted
 */
public record OptionTaken(
    Demand demand,
    double delivered,
    @Nullable Period first,
    @Nullable Period last,
    double valueUsd) {}
