package org.onshore.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

  @Test
  void theFirstDayHoldsAndTheLastDoesNot() {
    var window = new Window(MAY, JUNE);
    assertThat(window.holds(MAY.minusDays(1))).isFalse();
    assertThat(window.holds(MAY)).isTrue();
    assertThat(window.holds(JUNE.minusDays(1))).isTrue();
    assertThat(window.holds(JUNE)).isFalse();
  }

  @Test
  void aMissingEndIsOpen() {
    assertThat(new Window(null, MAY).holds(LocalDate.MIN)).isTrue();
    assertThat(new Window(MAY, null).holds(LocalDate.MAX)).isTrue();
    assertThat(Window.ALWAYS.holds(MAY)).isTrue();
  }

  @Test
  void aWindowThatEndsBeforeItBeginsHoldsNever() {
    assertThat(new Window(JUNE, MAY).holds(MAY)).isFalse();
    assertThat(new Window(MAY, MAY).holds(MAY)).isFalse();
  }
}
