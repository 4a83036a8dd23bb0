package org.onshore.domain.rack;

/**
 * Electricity where racks stand.
 *
 * @param where in words
 */
public record PowerPrice(String where, double usdPerKwh, double co2KgPerKwh) {}
