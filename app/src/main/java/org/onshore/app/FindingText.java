package org.onshore.app;

import java.util.List;
import java.util.Locale;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Finding.Excerpt;

/** Findings as a compiler would say them: place, message, the line with its fault, advice. */
final class FindingText {
  private FindingText() {}

  static String of(List<Finding> findings) {
    var text = new StringBuilder();
    findings.forEach(finding -> append(text, finding));
    return text.toString();
  }

  /** How many errors and warnings, in words. */
  static String count(List<Finding> findings) {
    long errors = findings.stream().filter(Finding::isError).count();
    long warnings = findings.size() - errors;
    return plural(errors, "error") + ", " + plural(warnings, "warning");
  }

  private static String plural(long count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  private static void append(StringBuilder text, Finding finding) {
    text.append(finding.source())
        .append(": ")
        .append(finding.severity().name().toLowerCase(Locale.ROOT))
        .append(": ")
        .append(finding.message())
        .append(" [")
        .append(finding.code())
        .append("]\n");
    Excerpt excerpt = finding.excerpt();
    if (excerpt != null) {
      String line = Integer.toString(finding.source().line());
      int width = Math.max(5, line.length());
      text.append(" ".repeat(width - line.length()))
          .append(line)
          .append(" | ")
          .append(excerpt.text())
          .append('\n')
          .append(" ".repeat(width))
          .append(" | ")
          .append(blank(excerpt))
          .append("^".repeat(Math.max(1, excerpt.length())))
          .append('\n');
    }
    if (!finding.advice().isEmpty()) {
      text.append("     Maybe ").append(finding.advice()).append('\n');
    }
  }

  /** What stands before the fault, as blanks; a tab stays one, so that the caret falls below. */
  private static String blank(Excerpt excerpt) {
    int end = Math.clamp(excerpt.column() - 1L, 0, excerpt.text().length());
    return excerpt.text().substring(0, end).replaceAll("[^\t]", " ");
  }
}
