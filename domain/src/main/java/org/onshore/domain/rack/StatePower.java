package org.onshore.domain.rack;

/**
 * Electricity of a state.
 *
 * @param state ISO 3166-2, US-TX
 * @param usdPerKwh industrial customers
 * @param co2KgPerKwh of what is generated there
 * @param generationMwh in a year, to weigh it by
 */
public record StatePower(
    String state, String name, double usdPerKwh, double co2KgPerKwh, double generationMwh) {}
