package org.onshore.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document as one page that opens without a network: words and tables stand in the HTML, pictures
 * are drawn by the page's own script from data in the page.
 */
public final class HtmlFace {
  private static final int LONG = 14;

  private final Html html = new Html();
  private final List<Chart> charts = new ArrayList<>();

  private HtmlFace() {}

  /**
   * The document as a page.
   *
   * @param version of Onshore, for the foot of the page
   */
  public static String text(Document document, String version) {
    return new HtmlFace().page(document, version);
  }

  private String page(Document document, String version) {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").raw("\n");
    head(document.title());
    html.open("body").raw("\n");
    html.element("a", "Skip to content", "class", "skip", "href", "#content");
    header(document);
    html.open("main", "id", "content").raw("\n");
    blocks(document.blocks(), 2);
    html.end();
    html.element("footer", "Onshore " + version);
    data();
    html.open("script").raw("\n").raw(resource("page.js")).end();
    html.end().end();
    return html.toString();
  }

  private void head(String title) {
    html.open("head").raw("\n");
    html.empty("meta", "charset", "utf-8").raw("\n");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("link", "rel", "icon", "href", "data:,").raw("\n");
    html.element("title", title + " - Onshore");
    html.open("style").raw("\n").raw(resource("page.css")).end();
    html.end();
  }

  private void header(Document document) {
    html.open("header").raw("\n");
    html.element("h1", document.title());
    html.element("p", document.subtitle(), "class", "subtitle");
    html.open("nav", "aria-label", "Sections").raw("\n");
    for (Block block : document.blocks()) {
      if (block instanceof Block.Section section) {
        html.element("a", section.heading(), "href", "#" + id(section));
      }
    }
    html.end().end();
  }

  private static String id(Block.Section section) {
    return section.heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private void blocks(List<Block> blocks, int level) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> section(section, level);
        case Block.Cards cards -> cards(cards, level);
        case Block.Facts facts -> facts(facts.facts());
        case Block.Grid grid -> grid(grid);
        case Block.Picture picture -> picture(picture.chart(), level);
        case Block.Note note ->
            html.element("p", note.text(), "class", "note " + HtmlCells.lower(note.tone()));
      }
    }
  }

  private void section(Block.Section section, int level) {
    html.open("section", "id", id(section), "aria-labelledby", id(section) + "-head").raw("\n");
    html.element("h" + level, section.heading(), "id", id(section) + "-head");
    if (!section.intro().isEmpty()) {
      html.element("p", section.intro(), "class", "intro");
    }
    blocks(section.blocks(), level + 1);
    html.end();
  }

  private void cards(Block.Cards cards, int level) {
    html.open("div", "class", "cards").raw("\n");
    for (Block.Section card : cards.cards()) {
      html.open("section", "class", "card", "aria-labelledby", id(card) + "-head").raw("\n");
      html.element("h" + level, card.heading(), "id", id(card) + "-head");
      blocks(card.blocks(), level + 1);
      html.end();
    }
    html.end();
  }

  private void facts(List<Fact> facts) {
    html.open("dl", "class", "facts").raw("\n");
    for (Fact fact : facts) {
      html.open("div");
      html.open("dt").text(fact.label()).close();
      html.open("dd");
      HtmlCells.value(html, fact.value());
      if (fact.value() instanceof Value.Share share) {
        HtmlCells.meter(html, share.share());
      }
      if (!fact.detail().isEmpty()) {
        html.open("small", "class", HtmlCells.lower(fact.tone())).text(fact.detail()).close();
      }
      html.close().end();
    }
    html.end();
  }

  private void grid(Block.Grid grid) {
    html.open(
            "div",
            "class",
            scroll(grid),
            "tabindex",
            "0",
            "role",
            "group",
            "aria-label",
            name(grid))
        .open("table")
        .raw("\n");
    if (!grid.heading().isEmpty()) {
      html.element("caption", grid.heading());
    }
    html.open("thead").open("tr");
    for (int i = 0; i < grid.columns().size(); i++) {
      html.open("th", "scope", "col", "class", HtmlCells.alignment(grid, i))
          .text(grid.columns().get(i).label())
          .close();
    }
    html.close().end().open("tbody").raw("\n");
    grid.rows().forEach(row -> row(grid, row));
    html.end().close().end();
  }

  /** A long table gets a window of its own. */
  private static String scroll(Block.Grid grid) {
    return grid.rows().size() > LONG ? "scroll long" : "scroll";
  }

  private static String name(Block.Grid grid) {
    return "table: " + (grid.heading().isEmpty() ? grid.key() : grid.heading());
  }

  private void row(Block.Grid grid, List<Value> row) {
    html.open("tr");
    html.open("th", "scope", "row", "class", HtmlCells.alignment(grid, 0));
    HtmlCells.value(html, row.getFirst());
    html.close();
    for (int i = 1; i < row.size(); i++) {
      html.open("td", "class", HtmlCells.alignment(grid, i));
      HtmlCells.value(html, row.get(i));
      html.close();
    }
    html.end();
  }

  private void picture(Chart chart, int level) {
    charts.add(chart);
    html.open("figure", "id", chart.key()).raw("\n");
    html.open("h" + level).text(chart.heading());
    if (!unit(chart).isEmpty()) {
      html.text(" ").open("small").text(unit(chart)).close();
    }
    html.end();
    html.open("div", "class", "chart", "role", "img", "aria-label", chart.caption()).end();
    html.element("figcaption", chart.caption());
    html.end();
  }

  private static String unit(Chart chart) {
    return switch (chart) {
      case Chart.Trend trend -> trend.unit();
      case Chart.Bars bars -> bars.unit();
      case Chart.Curve curve -> curve.unit();
      case Chart.Heat heat -> "";
      case Chart.Atlas atlas -> "";
    };
  }

  private void data() {
    html.open("script", "type", "application/json", "id", "charts")
        .raw(ChartJson.inScript(charts))
        .end();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFace.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is not in the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
