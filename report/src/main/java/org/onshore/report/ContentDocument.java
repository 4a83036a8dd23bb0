package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.trade.ContentAnswer;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** Whether a list of components is domestic, by whose rule, and by what evidence. */
public final class ContentDocument {
  private static final List<Heading> COLUMNS =
      List.of(
          new Heading("component", "component"),
          new Heading("origin", "origin"),
          new Heading("cost_usd", "cost"),
          new Heading("domestic_usd", "domestic"),
          new Heading("why", "counted as"));

  private ContentDocument() {}

  /** The answer with its evidence. */
  public static Document of(String subject, ContentAnswer answer) {
    Double threshold = answer.threshold();
    Boolean passes = answer.passes();
    Facts facts =
        new Facts(
            List.of(
                Fact.of("rule", "Rule", Value.text(answer.rule())),
                Fact.of("date", "Delivery", new Value.Day(answer.date())),
                Fact.of("test", "Test", Value.text(answer.test())),
                Fact.of("domestic_usd", "Domestic", Value.money(answer.domesticUsd())),
                Fact.of("total_usd", "Total", Value.money(answer.totalUsd())),
                Fact.of("share", "Domestic share", Value.share(answer.share())),
                Fact.of(
                    "threshold",
                    "Threshold",
                    threshold == null ? Value.unknown("none") : Value.share(threshold)),
                Fact.of(
                    "passes",
                    "Result",
                    passes == null
                        ? Value.unknown("for judgement")
                        : new Value.Verdict(passes, passes ? "passes" : "fails")),
                Fact.of("why", "Why", Value.text(answer.why())),
                Fact.of("citation", "By", Value.text(answer.citation()))));
    List<Block> blocks = new ArrayList<>(List.of(facts));
    blocks.add(
        new Grid(
            "exceptions",
            "Exceptions used",
            List.of(new Heading("exception", "exception used")),
            answer.exceptions().stream().map(each -> List.of(Value.text(each))).toList(),
            false));
    blocks.add(
        new Grid(
            "evidence",
            "Evidence",
            COLUMNS,
            answer.evidence().stream().map(ContentDocument::row).toList(),
            false));
    return new Document(subject, "domestic content; not legal advice", blocks);
  }

  private static List<Value> row(ContentAnswer.Evidence row) {
    return List.of(
        Value.text(row.component()),
        Value.text(row.origin()),
        Value.money(row.costUsd()),
        Value.money(row.domesticUsd()),
        Value.text(row.why()));
  }
}
