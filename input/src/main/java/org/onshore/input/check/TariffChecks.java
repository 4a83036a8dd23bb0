package org.onshore.input.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.row.TablesReader;
import org.onshore.input.schema.TariffsTable;

/** Layers of duty that speak of what is not there. */
final class TariffChecks implements Check {
  static final Rule UNKNOWN_MEASURE =
      Rule.error(
          "unknown-measure",
          "A layer of duty excludes a measure that no row has.",
          "tariffs.csv\nmeasure,hts_prefix,origin,rate,valid_from,excludes\n"
              + "301-cn,8473,CN,0.25,2025-01-01,232-steal\n232-steel,72,*,0.25,2025-01-01,",
          "Correct its name.");
  static final Rule METAL_SHARE_WITHOUT_METAL =
      Rule.error(
          "metal-share-without-metal",
          "A layer of duty wants a least share of metal, but does not say which metal.",
          "tariffs.csv\nmeasure,hts_prefix,origin,rate,valid_from,minimum_metal_share\n"
              + "232-steel,72,*,0.25,2025-01-01,0.15",
          "Fill in the column metal.");

  @Override
  public List<Rule> rules() {
    return List.of(UNKNOWN_MEASURE, METAL_SHARE_WITHOUT_METAL);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows tariffs = tables.rows(TariffsTable.TABLE);
    Set<String> measures = new LinkedHashSet<>();
    for (int row = 0; row < tariffs.size(); row++) {
      measures.add(tariffs.text(TariffsTable.MEASURE, row));
    }
    for (int row = 0; row < tariffs.size(); row++) {
      String excludes = tariffs.text(TariffsTable.EXCLUDES, row);
      if (!excludes.isEmpty() && !measures.contains(excludes)) {
        findings.add(
            UNKNOWN_MEASURE,
            tariffs.place(TariffsTable.EXCLUDES, row),
            excludes,
            "unknown measure '" + excludes + "'",
            TablesReader.findNearest(excludes, List.copyOf(measures)).orElse(""));
      }
      if (tariffs.number(TariffsTable.MINIMUM_METAL_SHARE, row) > 0
          && !tariffs.isWritten(TariffsTable.METAL, row)) {
        String share = tariffs.written(TariffsTable.MINIMUM_METAL_SHARE, row);
        findings.add(
            METAL_SHARE_WITHOUT_METAL,
            tariffs.place(TariffsTable.MINIMUM_METAL_SHARE, row),
            share,
            "minimum_metal_share is " + share + ", but no metal is named",
            "steel, aluminum or copper in the column metal");
      }
    }
  }
}
