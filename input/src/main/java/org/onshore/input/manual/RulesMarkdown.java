package org.onshore.input.manual;

import java.util.List;
import java.util.Locale;
import org.onshore.input.Rules;
import org.onshore.input.finding.Rule;

/** The page of everything that is checked, docs/rules.md. */
public final class RulesMarkdown {
  private RulesMarkdown() {}

  /** The page; lines end with LF, the last one too. */
  public static String text() {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            What is checked when a program is read, before anything is planned. All findings are
            reported, not the first; none is left out, however many there are. An **error** stops
            planning; a **warning** is said, and the work goes on. Each finding names file, line and
            column, and a code in square brackets, which never changes its meaning:

                processes.csv:14:7: error: unknown part 'HBM3e-12H' [unknown-part]

            Examples show the lines at fault, below the name of their file. This page is written
            from the checks themselves.

            """);
    index(page);
    section(page, "Files", Rules.ofFiles());
    section(page, "Fields, headers and cells", Rules.ofCells());
    section(page, "Rows together", Rules.ofRows());
    return page.toString();
  }

  private static void index(StringBuilder page) {
    page.append("| code | | in short |\n|---|---|---|\n");
    for (Rule rule : Rules.all()) {
      page.append("| [").append(rule.code()).append("](#").append(rule.code()).append(") | ");
      page.append(severity(rule)).append(" | ").append(firstSentence(rule.meaning()));
      page.append(" |\n");
    }
    page.append('\n');
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    int colon = text.indexOf(": ");
    int cut = end < 0 ? text.length() - 1 : end;
    return text.substring(0, colon > 0 && colon < cut ? colon : cut);
  }

  private static void section(StringBuilder page, String title, List<Rule> rules) {
    page.append("## ").append(title).append("\n\n");
    for (Rule rule : rules) {
      page.append("### ").append(rule.code()).append("\n\n");
      page.append('*').append(severity(rule)).append(".* ").append(rule.meaning()).append("\n\n");
      example(page, rule.example());
      page.append(rule.advice()).append("\n\n");
    }
  }

  /** Lines of files as a block; words as a sentence. */
  private static void example(StringBuilder page, String example) {
    if (example.contains("\n") || example.endsWith(".csv")) {
      page.append("```text\n").append(example).append("\n```\n\n");
    } else {
      page.append("Example: ").append(example);
      page.append(example.endsWith(".") ? "\n\n" : ".\n\n");
    }
  }
}
