package org.onshore.engine.simulate;

/**
 * What came of one trial.
 *
 * @param costUsd of late and short units less option value earned, discounted US dollars
 * @param onTime units delivered in the period due, by demand in the program's order
 * @param late units delivered after it, by demand
 */
public record TrialOutcome(double costUsd, double[] onTime, double[] late) {}
