package org.onshore.lp;

/** Where a column or row stands in a basis. */
public enum BasisStatus {
  /** At its lower bound. */
  LOWER(0),
  /** In the basis: determined by the others. */
  BASIC(1),
  /** At its upper bound. */
  UPPER(2),
  /** Free, and at zero. */
  ZERO(3),
  /** Out of the basis; the solver chooses the bound. */
  NONBASIC(4);

  private static final BasisStatus[] BY_CODE = {LOWER, BASIC, UPPER, ZERO, NONBASIC};

  /** kHighsBasisStatus of highs_c_api.h, also how a basis is stored. */
  private final byte code;

  BasisStatus(int code) {
    this.code = (byte) code;
  }

  byte code() {
    return code;
  }

  static BasisStatus of(int code) {
    return BY_CODE[code];
  }
}
