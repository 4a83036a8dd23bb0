package org.onshore.domain.program;

/** Firm and forecast demand is missed at a cost; an option earns its value when delivered. */
public enum DemandKind {
  FIRM,
  FORECAST,
  OPTION
}
