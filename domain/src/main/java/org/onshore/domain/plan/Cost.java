package org.onshore.domain.plan;

import org.onshore.domain.quantity.Period;

/** Discounted money of one kind in one period. */
public record Cost(CostKind kind, Period period, double amountUsd) {}
