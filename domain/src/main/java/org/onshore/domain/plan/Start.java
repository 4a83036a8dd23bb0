package org.onshore.domain.plan;

import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Period;

/** Units of a process's part started in a period. */
public record Start(Process process, Period period, double quantity) {}
