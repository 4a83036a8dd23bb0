package org.onshore.domain.program;

/** Kinds of work kept apart in every answer about jobs. */
public enum OccupationGroup {
  ENGINEERING,
  DESIGN,
  MANUFACTURING,
  LOGISTICS,
  OPERATIONS
}
