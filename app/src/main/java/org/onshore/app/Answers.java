package org.onshore.app;

import java.nio.file.Path;
import java.util.List;
import org.onshore.domain.finding.Finding;
import org.onshore.report.FindingsDocument;
import org.onshore.report.document.Document;
import org.onshore.report.document.JsonFace;
import org.onshore.report.document.TextFace;

/**
 * How a command answers: one document, as text for a reader or as JSON for a program.
 *
 * @param subject what the findings are about
 */
record Answers(Screen screen, Path subject, boolean json) {
  /** Says what was found; whether the work can go on. */
  boolean isFine(List<Finding> findings) {
    boolean ok = findings.stream().noneMatch(Finding::isError);
    if (json && !ok) {
      say(FindingsDocument.of(subject.toString(), findings));
    } else if (!json) {
      screen.err().print(FindingText.of(findings));
    }
    return ok;
  }

  void say(Document document) {
    screen
        .out()
        .print(
            json
                ? JsonFace.text(document)
                : TextFace.text(document, screen.color(), screen.width()));
  }
}
