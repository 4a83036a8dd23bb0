package org.onshore.domain.program;

/** What an AI workload does. */
public enum WorkloadKind {
  TRAINING,
  INFERENCE
}
