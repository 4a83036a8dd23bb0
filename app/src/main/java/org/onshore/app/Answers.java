package org.onshore.app;

import java.util.List;
import org.onshore.domain.finding.Finding;
import org.onshore.report.FindingsDocument;
import org.onshore.report.document.Document;
import org.onshore.report.document.JsonFace;
import org.onshore.report.document.TextFace;

/** Says what a command found or answers, to a reader or as one JSON document. */
record Answers(Screen screen, boolean json) {
  /** An answer that was asked for. */
  void say(Document document) {
    screen
        .out()
        .print(
            json
                ? JsonFace.text(document)
                : TextFace.text(document, screen.color(), screen.width()));
  }

  /**
   * Findings about the data or the request; whether the work can go on.
   *
   * @param subject what they are about
   */
  boolean isFine(String subject, List<Finding> findings) {
    boolean ok = findings.stream().noneMatch(Finding::isError);
    if (json && !ok) {
      screen.out().print(JsonFace.text(FindingsDocument.of(subject, findings)));
    } else if (!json) {
      screen.err().print(FindingText.of(findings));
    }
    return ok;
  }
}
