package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.UnfoldedLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.trade.ContentAnswer.Evidence;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Document;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** Content of a plan by rule, with its evidence; and deliveries unfolded. */
public final class StatementsDocument {
  private static final List<Heading> STATEMENT =
      headings("rule", "scope", "from", "until", "domestic_usd", "total_usd", "share", "threshold");
  private static final List<Heading> EVIDENCE =
      headings("rule", "scope", "from", "component", "origin", "cost_usd", "domestic_usd", "why");
  private static final List<Heading> UNFOLDED =
      headings(
          "level",
          "part",
          "origin",
          "kind",
          "site",
          "process",
          "period",
          "date",
          "quantity",
          "delivered_usd",
          "route");

  private StatementsDocument() {}

  /** A statement and what it rests on. */
  public record Stated(ContentStatement statement, List<Evidence> evidence) {
    public Stated {
      evidence = List.copyOf(evidence);
    }
  }

  /** Statements with their evidence. */
  public static Document of(String run, Calendar calendar, List<Stated> stated) {
    List<List<Value>> statements = new ArrayList<>();
    List<List<Value>> evidence = new ArrayList<>();
    for (Stated each : stated) {
      ContentStatement one = each.statement();
      statements.add(row(calendar, one));
      each.evidence()
          .forEach(row ->
              evidence.add(
                  List.of(
                      Value.text(one.rule()),
                      Value.text(one.scope()),
                      new Value.Day(calendar.firstDay(one.from())),
                      Value.text(row.component()),
                      Value.text(row.origin()),
                      Value.money(row.costUsd()),
                      Value.money(row.domesticUsd()),
                      Value.text(row.why()))));
    }
    List<Heading> columns = new ArrayList<>(STATEMENT);
    columns.add(new Heading("passes", ""));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid("content", "Content", columns, statements, false));
    blocks.add(new Grid("evidence", "Evidence", EVIDENCE, evidence, false));
    if (statements.isEmpty()) {
      blocks.add(new Note(Tone.MUTED, "Nothing is made that a rule speaks of."));
    }
    return new Document(run, "content by rule; not legal advice", blocks);
  }

  private static List<Value> row(Calendar calendar, ContentStatement one) {
    Double threshold = one.threshold();
    Boolean passes = one.passes();
    return List.of(
        Value.text(one.rule()),
        Value.text(one.scope()),
        new Value.Day(calendar.firstDay(one.from())),
        new Value.Day(calendar.firstDay(one.until())),
        Value.money(one.domesticUsd()),
        Value.money(one.totalUsd()),
        Value.share(one.share()),
        threshold == null ? Value.unknown("") : Value.share(threshold),
        passes == null
            ? Value.unknown("")
            : new Value.Verdict(passes, passes ? "passes" : "fails"));
  }

  /** What was delivered to a demand, unfolded. */
  public static Document unfolded(Demand demand, Calendar calendar, List<UnfoldedLine> lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Grid(
            "lines",
            "Unfolded",
            UNFOLDED,
            lines.stream().map(line -> row(calendar, line)).toList(),
            false));
    if (lines.isEmpty()) {
      blocks.add(new Note(Tone.MUTED, "Nothing is delivered to it."));
    }
    return new Document(
        demand.id(),
        "unfolded to parts, origins, sites and shipments; first in, first out",
        blocks);
  }

  private static List<Value> row(Calendar calendar, UnfoldedLine line) {
    Period period = line.period();
    return List.of(
        Value.count((long) line.level()),
        Value.text("  ".repeat(line.level()) + line.part().id()),
        Value.text(line.origin().code()),
        Value.text(line.kind()),
        Value.text(line.site().id()),
        Value.text(line.process()),
        period == null ? Value.unknown("") : Value.count((long) period.index()),
        period == null ? Value.unknown("") : new Value.Day(calendar.firstDay(period)),
        Value.count(line.quantity()),
        Value.money(line.deliveredUsd()),
        Value.text(line.route()));
  }

  private static List<Heading> headings(String... keys) {
    return List.of(keys).stream().map(key -> new Heading(key, key)).toList();
  }
}
