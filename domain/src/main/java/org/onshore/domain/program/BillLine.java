package org.onshore.domain.program;

import org.onshore.domain.quantity.Window;

/**
 * A line of a bill of material.
 *
 * @param quantity units of the component in one unit of the parent
 * @param group lines of one parent and group substitute for each other; a line that names none has
 *     a group of its own, so that no two lines share it by accident
 * @param valid the periods whose starts take it
 */
public record BillLine(Part parent, Part component, double quantity, String group, Window valid) {}
