package org.onshore.domain.program;

/** Flow: so much in every period. Level: so much in all, used up for good. */
public enum ResourceKind {
  FLOW,
  LEVEL
}
