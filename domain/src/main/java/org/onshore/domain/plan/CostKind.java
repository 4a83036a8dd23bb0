package org.onshore.domain.plan;

/** What money goes to. Only {@link #OPTION_VALUE} is negative. */
public enum CostKind {
  PROCESS,
  FREIGHT,
  DUTY,
  HOLDING,
  AWARD,
  RUNNING,
  COMMITMENT,
  LATE,
  SHORT,
  OPTION_VALUE,
  OBSOLETE,
  MISSED_TARGET
}
