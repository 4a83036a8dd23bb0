package org.onshore.domain.quantity;

/** The length of a period. */
public enum Bucket {
  WEEK,
  MONTH
}
