package org.onshore.domain.rack;

/**
 * One factor for a system, fitted on every other measured run of it in the order of the file, the
 * first included, and tried on the rest.
 *
 * @param system accelerator
 * @param factor to multiply modelled seconds by: the geometric mean of measured over modelled
 * @param fitted runs it was fitted on
 * @param heldOut runs it was tried on
 * @param rawError mean of |modelled / measured - 1| over all runs, before the factor
 * @param heldOutError the same after the factor, over the runs it was not fitted on; NaN if none
 */
public record Calibration(
    String system, double factor, int fitted, int heldOut, double rawError, double heldOutError) {}
