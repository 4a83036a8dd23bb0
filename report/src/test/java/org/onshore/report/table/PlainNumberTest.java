package org.onshore.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlainNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "42, 42",
    "-3.5, -3.5",
    "0.1, 0.1",
    "0.0001, 0.0001",
    "0.0000001234, 0.0000001234",
    "12345678.9, 12345678.9",
    "1e15, 1000000000000000",
    "1.5e-12, 1.5E-12",
    "1e300, 1.0E300",
    "Infinity, inf",
    "-Infinity, -inf"
  })
  void plainWhereAPersonWouldWriteItOut(double value, String text) {
    assertThat(PlainNumber.text(value)).isEqualTo(text);
  }

  @Test
  void everyNumberReadsBackAsItself() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 100_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(PlainNumber.text(value))).isEqualTo(value);
      }
    }
  }

  @Test
  void whatIsNotANumberIsOurMistake() {
    assertThatThrownBy(() -> PlainNumber.text(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
