/** What racks do for AI workloads: training, serving, energy, money, scaling. */
@NullMarked
package org.onshore.engine.rack;

import org.jspecify.annotations.NullMarked;
