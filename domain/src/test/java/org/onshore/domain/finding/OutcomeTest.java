package org.onshore.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Finding WARNING = finding(Severity.WARNING);
  private static final Finding ERROR = finding(Severity.ERROR);

  private static Finding finding(Severity severity) {
    return new Finding("code", severity, Source.file("a.csv"), "message", "", "", null);
  }

  @Test
  void aValueComesWithItsWarnings() {
    Outcome<String> outcome = Outcome.of("value", List.of(WARNING));
    assertThat(outcome.isOk()).isTrue();
    assertThat(outcome.get()).isEqualTo("value");
    assertThat(outcome.findings()).containsExactly(WARNING);
  }

  @Test
  void aFailureHasNoValueToGet() {
    Outcome<String> outcome = Outcome.failed(List.of(WARNING, ERROR));
    assertThat(outcome.isOk()).isFalse();
    assertThatThrownBy(outcome::get).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void thereIsAValueExactlyWhereThereIsNoError() {
    assertThatThrownBy(() -> Outcome.of("value", List.of(ERROR)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Outcome.failed(List.of(WARNING)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mappingKeepsFindings() {
    assertThat(Outcome.of("value", List.of(WARNING)).map(String::length).get()).isEqualTo(5);
    Outcome<Integer> failed = Outcome.<String>failed(List.of(ERROR)).map(String::length);
    assertThat(failed.findings()).containsExactly(ERROR);
  }

  @Test
  void aSourceIsWrittenLikeACompilerWould() {
    assertThat(Source.file("a.csv")).hasToString("a.csv");
    assertThat(new Source("a.csv", 3, 0)).hasToString("a.csv:3");
    assertThat(new Source("a.csv", 3, 7)).hasToString("a.csv:3:7");
  }
}
