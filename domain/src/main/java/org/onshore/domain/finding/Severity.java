package org.onshore.domain.finding;

/** How bad a finding is: an error stops planning, a warning is said and the work goes on. */
public enum Severity {
  ERROR,
  WARNING
}
