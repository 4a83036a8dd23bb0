package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static Screen screen(boolean person, String... environment) {
    Map<String, String> variables = new TreeMap<>();
    for (int i = 0; i < environment.length; i += 2) {
      variables.put(environment[i], environment[i + 1]);
    }
    return Screen.of(System.out, System.err, person, variables);
  }

  @Test
  void colorIsForPersonsWhoDoNotRefuseIt() {
    assertThat(screen(true).color()).isTrue();
    assertThat(screen(false).color()).isFalse();
    assertThat(screen(true, "NO_COLOR", "1").color()).isFalse();
    assertThat(screen(true, "NO_COLOR", "").color()).isTrue();
    assertThat(screen(true, "TERM", "dumb").color()).isFalse();
  }

  @Test
  void theWidthIsTheTerminalsWithinReason() {
    assertThat(screen(true, "COLUMNS", "132").width()).isEqualTo(132);
    assertThat(screen(true, "COLUMNS", "3").width()).isEqualTo(40);
    assertThat(screen(true, "COLUMNS", "0").width()).isEqualTo(100);
    assertThat(screen(true, "COLUMNS", "wide").width()).isEqualTo(100);
    assertThat(screen(true).width()).isEqualTo(100);
  }
}
