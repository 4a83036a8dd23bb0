package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.trade.Article;
import org.onshore.domain.trade.DutyLayer;
import org.onshore.domain.trade.LandedCost;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** What it costs to bring an article in, layer by layer. */
public final class LandedCostDocument {
  private static final List<Heading> COLUMNS =
      List.of(
          new Heading("measure", "measure"),
          new Heading("heading", "heading"),
          new Heading("rate", "rate"),
          new Heading("applies", ""),
          new Heading("why", "why"),
          new Heading("citation", "citation"));

  private LandedCostDocument() {}

  /** The answer with every layer. */
  public static Document of(LandedCost landed) {
    Article article = landed.article();
    Facts asked =
        new Facts(
            List.of(
                Fact.of("hts", "Tariff number", Value.text(landed.hts())),
                Fact.of("origin", "Origin", Value.text(article.origin())),
                Fact.of("from", "Exported from", given(article.from())),
                Fact.of("date", "Entry", new Value.Day(article.date())),
                exact("value_usd", "Customs value", article.valueUsd())));
    Facts answer =
        new Facts(
            List.of(
                Fact.of("rate", "Rate", Value.share(landed.rate())),
                exact("duty_usd", "Duty", landed.dutyUsd()),
                exact("mpf_usd", "Merchandise processing fee", landed.mpfUsd()),
                exact("hmf_usd", "Harbor maintenance fee", landed.hmfUsd()),
                exact("landed_usd", "Landed, before freight", landed.landedUsd())));
    List<Block> blocks = new ArrayList<>(List.of(asked, answer));
    blocks.add(
        new Grid(
            "layers",
            "Layers",
            COLUMNS,
            landed.layers().stream().map(LandedCostDocument::row).toList(),
            false));
    landed.notes().forEach(note -> blocks.add(new Note(Tone.MUTED, note)));
    return new Document(
        landed.hts() + " of " + article.origin(), "landed cost; not legal advice", blocks);
  }

  private static Value given(@Nullable String text) {
    return text == null || text.isEmpty() ? Value.unknown("") : Value.text(text);
  }

  /** To the cent beside the figure: a reader checks it against an entry summary. */
  private static Fact exact(String key, String label, double usd) {
    return new Fact(key, label, Value.money(usd), String.format(Locale.ROOT, "%,.2f USD", usd));
  }

  private static List<Value> row(DutyLayer layer) {
    return List.of(
        Value.text(layer.measure()),
        Value.text(layer.heading()),
        Value.share(layer.rate()),
        new Value.Verdict(layer.applies(), layer.applies() ? "applies" : "no"),
        Value.text(layer.why()),
        Value.text(layer.citation()));
  }
}
