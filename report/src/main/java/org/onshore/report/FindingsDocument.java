package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Source;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** Findings as data: how many, and each with its place, value and advice. */
public final class FindingsDocument {
  private static final List<Heading> COLUMNS =
      List.of(
          new Heading("code", "Code"),
          new Heading("severity", "Severity"),
          new Heading("file", "File"),
          new Heading("line", "Line"),
          new Heading("column", "Column"),
          new Heading("message", "Message"),
          new Heading("value", "Value"),
          new Heading("advice", "Maybe"));

  private FindingsDocument() {}

  /** The findings about a program; line and column are 0 where they say nothing. */
  public static Document of(String program, List<Finding> findings) {
    long errors = findings.stream().filter(Finding::isError).count();
    List<List<Value>> rows = new ArrayList<>();
    findings.forEach(finding -> rows.add(row(finding)));
    Facts head =
        new Facts(
            List.of(
                Fact.of("program", "Program", Value.text(program)),
                Fact.of("ok", "Fit to plan", new Value.Verdict(errors == 0, "")),
                Fact.of("errors", "Errors", Value.count(errors)),
                Fact.of("warnings", "Warnings", Value.count(findings.size() - errors))));
    Grid grid = new Grid("findings", "Findings", COLUMNS, rows, false);
    return new Document(program, "findings", List.of(head, grid));
  }

  private static List<Value> row(Finding finding) {
    Source source = finding.source();
    return List.of(
        Value.text(finding.code()),
        Value.text(finding.severity().name().toLowerCase(Locale.ROOT)),
        Value.text(source.file()),
        Value.count((long) source.line()),
        Value.count((long) source.column()),
        Value.text(finding.message()),
        Value.text(finding.value()),
        Value.text(finding.advice()));
  }
}
