package org.onshore.engine.content;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Window;
import org.onshore.engine.customs.ShippedTable;

/** What each rule asks for, by date; from {@code thresholds.csv}. */
final class Thresholds {
  private static final List<Threshold> ALL =
      ShippedTable.rows(Thresholds.class, "thresholds.csv").stream()
          .map(Thresholds::threshold)
          .toList();

  private Thresholds() {}

  /**
   * A rule in a span of dates.
   *
   * @param share to exceed, null where the rule has none
   */
  record Threshold(String rule, Window valid, @Nullable Double share, String citation) {}

  /** What the rule asks for on the date; empty before it began. */
  static Optional<Threshold> find(String rule, LocalDate date) {
    return ALL.stream()
        .filter(each -> each.rule().equals(rule) && each.valid().holds(date))
        .findFirst();
  }

  /** Share to exceed on the date; before the rule's first date, that of the first. */
  static double share(String rule, LocalDate date) {
    Threshold threshold =
        find(rule, date)
            .orElseGet(() ->
                ALL.stream().filter(each -> each.rule().equals(rule)).findFirst().orElseThrow());
    return threshold.share() == null ? 0 : threshold.share();
  }

  private static Threshold threshold(NamedCsvRecord row) {
    String until = row.getField("valid_until");
    String share = row.getField("threshold");
    return new Threshold(
        row.getField("rule"),
        new Window(
            LocalDate.parse(row.getField("valid_from")),
            until.isEmpty() ? null : LocalDate.parse(until)),
        share.isEmpty() ? null : Double.valueOf(share),
        row.getField("citation"));
  }
}
