package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Block.Picture;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Chart.Bars;
import org.onshore.report.document.Chart.Series;
import org.onshore.report.document.Chart.Shape;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** Domestic content by rule. */
final class ContentSection {
  private static final int MOST_ROWS = 100;
  private static final int MOST_BARS = 24;

  private ContentSection() {}

  static Section section(PlanReport report) {
    List<ContentStatement> statements = report.accounts().content();
    List<Block> blocks = new ArrayList<>();
    if (statements.isEmpty()) {
      blocks.add(new Note(Tone.MUTED, "The program asks for no content rule."));
    } else {
      blocks.add(new Picture(bars(statements)));
      blocks.add(grid(report, statements));
    }
    if (statements.size() > MOST_ROWS) {
      blocks.add(
          new Note(
              Tone.MUTED,
              "The first " + MOST_ROWS + " of " + statements.size() + "; all are in content.csv."));
    }
    return new Section(
        "", "Content by rule", "Each rule counts in its own way; shares are not alike.", blocks);
  }

  private static Bars bars(List<ContentStatement> statements) {
    List<ContentStatement> drawn =
        statements.stream().filter(one -> one.totalUsd() > 0).limit(MOST_BARS).toList();
    return new Bars(
        "content-by-rule",
        "Domestic share by rule",
        "Domestic and foreign cost as each rule counts it, in percent; a bar across is the share"
            + " asked for.",
        "%",
        drawn.stream().map(one -> Scorecards.ruleName(one.rule()) + ", " + one.scope()).toList(),
        List.of(
            new Series(
                "domestic",
                Shape.BAR,
                Tone.GOOD,
                drawn.stream().map(one -> 100 * one.share()).toList()),
            new Series(
                "foreign",
                Shape.BAR,
                Tone.ABROAD,
                drawn.stream().map(one -> 100 * (1 - one.share())).toList())),
        asked(drawn));
  }

  private static List<@Nullable Double> asked(List<ContentStatement> drawn) {
    List<@Nullable Double> asked = new ArrayList<>();
    for (ContentStatement one : drawn) {
      Double threshold = one.threshold();
      asked.add(threshold == null ? null : 100 * threshold);
    }
    return asked;
  }

  private static Grid grid(PlanReport report, List<ContentStatement> statements) {
    List<List<Value>> rows =
        statements.stream().limit(MOST_ROWS).map(one -> row(report, one)).toList();
    return new Grid(
        "content",
        "",
        List.of(
            new Heading("rule", "rule"),
            new Heading("scope", "scope"),
            new Heading("from", "from"),
            new Heading("until", "until"),
            new Heading("domestic_usd", "domestic"),
            new Heading("total_usd", "total"),
            new Heading("share", "share"),
            new Heading("threshold", "asked"),
            new Heading("passes", "")),
        rows,
        false);
  }

  private static List<Value> row(PlanReport report, ContentStatement one) {
    Double threshold = one.threshold();
    Boolean passes = one.passes();
    return List.of(
        Value.text(Scorecards.ruleName(one.rule())),
        Value.text(one.scope()),
        new Value.Day(report.calendar().firstDay(one.from())),
        new Value.Day(report.calendar().firstDay(one.until())),
        Value.money(one.domesticUsd()),
        Value.money(one.totalUsd()),
        Value.share(one.share()),
        threshold == null ? Value.unknown("") : Value.share(threshold),
        passes == null
            ? Value.unknown("")
            : new Value.Verdict(passes, passes ? "passes" : "fails"));
  }
}
