package org.onshore.domain.plan;

/** Size of the problem that was solved. */
public record ModelSize(int rows, int columns, long nonzeros) {}
