package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.finding.Finding;
import org.onshore.input.finding.Rule;

/** The rules as a whole: each is declared once and shown by an example that breaks it. */
class RuleExamplesTest {
  /**
   * Rules whose examples are no text; {@link FolderTest} and {@link MalformedTextTest} have them.
   */
  private static final List<String> NO_TEXT =
      List.of(
          "missing-folder",
          "not-a-folder",
          "unreadable-file",
          "not-a-file",
          "file-too-large",
          "missing-program-file",
          "not-utf-8",
          "cell-too-long");

  /** Rules about files beside a program: runs, bills of materials, screening lists. */
  private static final List<String> BESIDE =
      List.of(
          "unreadable-list",
          "not-of-this-program",
          "past-the-horizon",
          "not-an-hbom",
          "hbom-value",
          "hbom-without-cost",
          "empty-list",
          "no-names",
          "nameless-party");

  static List<Rule> rulesWithText() {
    return Rules.all().stream()
        .filter(rule -> !NO_TEXT.contains(rule.code()) && !BESIDE.contains(rule.code()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rulesWithText")
  void theExampleOfARuleBreaksIt(Rule rule) {
    Given given = Given.rackProgram();
    String file = "";
    StringBuilder text = new StringBuilder();
    for (String line : (rule.example() + "\n").split("\n", -1)) {
      if (line.endsWith(".csv") || line.equals("program.yaml")) {
        put(given, file, text);
        file = line;
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    put(given, file, text);
    List<Finding> found =
        given.read().findings().stream()
            .filter(finding -> finding.code().equals(rule.code()))
            .toList();
    assertThat(found).as("%s", given.said()).isNotEmpty();
    assertThat(found).allSatisfy(finding -> isWellSaid(finding, rule));
  }

  private static void put(Given given, String file, StringBuilder text) {
    if (!file.isEmpty()) {
      given.with(file, text.toString().strip().isEmpty() ? "" : text.toString());
    }
  }

  private static void isWellSaid(Finding finding, Rule rule) {
    assertThat(finding.severity()).isEqualTo(rule.severity());
    assertThat(finding.message()).isNotBlank().doesNotEndWith(".").contains(finding.value());
    assertThat(finding.advice()).doesNotEndWith(".").doesNotStartWith("Maybe");
    if (finding.excerpt() != null) {
      assertThat(finding.excerpt().column()).isEqualTo(finding.source().column());
      assertThat(finding.excerpt().text().length())
          .isGreaterThanOrEqualTo(finding.excerpt().column() - 1);
    }
  }

  @Test
  void everyCodeIsDeclaredOnceInWordsAndHyphens() {
    Set<String> codes = new LinkedHashSet<>();
    for (Rule rule : Rules.all()) {
      assertThat(codes.add(rule.code())).as(rule.code()).isTrue();
      assertThat(rule.code()).matches("[a-z0-9]+(-[a-z0-9]+)+");
      assertThat(rule.meaning()).endsWith(".");
      assertThat(rule.advice()).endsWith(".");
    }
  }

  @Test
  void anExampleShowsFewFaultsBesideItsOwn() {
    List<String> noisy = new ArrayList<>();
    for (Rule rule : rulesWithText()) {
      assertThat(rule.example()).as(rule.code()).isNotBlank();
      if (rule.example().lines().count() > 12) {
        noisy.add(rule.code());
      }
    }
    assertThat(noisy).isEmpty();
  }
}
