package org.onshore.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FailureTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private int answer(Throwable failure) {
    return Failure.answer(Screen.plain(System.out, new PrintStream(said, true, UTF_8)), failure);
  }

  @Test
  void memoryThatRunsOutIsNotOurMistakeOnWhicheverThread() {
    assertThat(answer(new OutOfMemoryError("Java heap space"))).isEqualTo(75);
    assertThat(answer(new ExecutionException(new OutOfMemoryError()))).isEqualTo(75);
    assertThat(said.toString(UTF_8)).contains("out of memory").doesNotContain("our mistake");
  }

  @Test
  void aDiskThatRefusesIsTheRequestsFault() {
    assertThat(answer(new AccessDeniedException("runs/x"))).isEqualTo(1);
    assertThat(answer(new UncheckedIOException(new IOException("No space left")))).isEqualTo(1);
    assertThat(said.toString(UTF_8)).contains("not allowed: 'runs/x'", "No space left");
  }

  @Test
  void anythingElseIsOurMistakeAndSaysWhere() {
    assertThat(answer(new IllegalStateException("row 7 has no key"))).isEqualTo(70);
    assertThat(said.toString(UTF_8)).contains("our mistake", "row 7 has no key", "FailureTest");
  }
}
