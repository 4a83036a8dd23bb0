package org.onshore.engine.customs;

import java.math.BigDecimal;
import java.math.MathContext;

/** Shares as a reader writes them. */
final class Percent {
  private Percent() {}

  /** 0.125 as "12.5 %". */
  static String text(double share) {
    return new BigDecimal(share)
            .scaleByPowerOfTen(2)
            .round(new MathContext(6))
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }
}
