package org.onshore.domain.rack;

/** What the backward pass computes again so that it need not be kept (arXiv 2205.05198). */
public enum Recompute {
  /** Nothing. */
  NONE,
  /** Attention scores only: much memory, little arithmetic. */
  SELECTIVE,
  /** Every layer, from its input. */
  FULL
}
