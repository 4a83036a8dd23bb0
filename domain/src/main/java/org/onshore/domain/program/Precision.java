package org.onshore.domain.program;

/** Number format of matrix work. */
public enum Precision {
  BF16,
  FP8,
  FP4
}
