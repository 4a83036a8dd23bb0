package org.onshore.domain.program;

/** Make takes components by the bill; buy takes none. */
public enum ProcessKind {
  MAKE,
  BUY
}
