package org.onshore.report.document;

import java.util.Locale;
import org.onshore.report.table.PlainNumber;

/** Values in a page: what is read is rounded, what is exact stands in the title. */
final class HtmlCells {
  /** Cells of so many characters stay on one line. */
  private static final int BRIEF = 24;

  private HtmlCells() {}

  static void value(Html html, Value value) {
    switch (value) {
      case Value.Money money -> exact(html, value, money.usd());
      case Value.Amount amount -> exact(html, value, amount.quantity());
      case Value.Share share -> exact(html, value, share.share());
      case Value.Verdict verdict ->
          html.open("span", "class", verdict.good() ? "good" : "bad")
              .text((verdict.good() ? "✓ " : "✗ ") + verdict.words())
              .close();
      case Value.Unknown unknown -> html.open("span", "class", "muted").text(unknown.why()).close();
      case Value.Text text -> html.text(text.text());
      case Value.Day day -> html.text(day.date().toString());
    }
  }

  private static void exact(Html html, Value value, double number) {
    html.open("data", "value", PlainNumber.text(number)).text(Words.of(value)).close();
  }

  static void meter(Html html, double share) {
    String percent = String.format(Locale.ROOT, "%.1f%%", 100 * Math.clamp(share, 0, 1));
    html.open("span", "class", "meter", "aria-hidden", "true")
        .open("span", "style", "width:" + percent)
        .close()
        .close();
  }

  static String alignment(Block.Grid grid, int column) {
    boolean number = grid.rows().stream().anyMatch(row -> TextFace.isNumber(row.get(column)));
    if (number) {
      return "number";
    }
    boolean brief =
        grid.rows().stream().allMatch(row -> Words.of(row.get(column)).length() <= BRIEF);
    return brief ? "brief" : "words";
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
