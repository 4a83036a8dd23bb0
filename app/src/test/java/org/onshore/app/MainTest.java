package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onshore.app.Door.Said;

class MainTest {
  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "plan --help", "-V", "--version"})
  void helpGoesToStandardOutput(String line) {
    Said said = Door.run((Object[]) line.split(" "));
    assertThat(said.exit()).isZero();
    assertThat(said.out()).isNotBlank();
    assertThat(said.err()).isEmpty();
  }

  @Test
  void helpNamesEveryCommandOptionAndExitCode() {
    assertThat(Door.run("--help").out()).contains("check", "plan", "75 out of time or memory");
    assertThat(Door.run("plan", "--help").out())
        .contains("--out", "--scenario", "--gap", "--time-limit", "--threads", "--export")
        .contains("--parquet", "--json", "PROGRAM");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                                  a command is missing,        onshore --help",
    "pln,                                 'pln',                       onshore --help",
    "check,                               PROGRAM,                     onshore check --help",
    "check a b,                           'b',                         onshore check --help",
    "check --jsn x,                       --json,                      onshore check --help",
    "plan x --gap much,                   --gap,                       onshore plan --help",
    "plan x --gap -1,                     a share from 0 to below 1,   onshore plan --help",
    "plan x --gap NaN,                    a share from 0 to below 1,   onshore plan --help",
    "plan x --time-limit 0,               seconds above 0,             onshore plan --help",
    "plan x --threads 0,                  1 or more,                   onshore plan --help",
    "plan x --out,                        --out,                       onshore plan --help",
  })
  void aLineThatCannotBeReadIsSaidWithAHint(String line, String said, String hint) {
    Said answer = line.isEmpty() ? Door.run() : Door.run((Object[]) line.split(" "));
    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("onshore: ").contains(said, "Maybe '" + hint + "'.");
  }
}
