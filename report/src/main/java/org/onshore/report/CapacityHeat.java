package org.onshore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.program.Resource;
import org.onshore.report.document.Chart.Cell;
import org.onshore.report.document.Chart.Heat;
import org.onshore.report.document.Numerals;

/**
 * How full every resource is in every period.
 *
 * @param remark what the picture leaves out; "" for nothing
 */
record CapacityHeat(Heat chart, String remark) {
  /** Rows a reader can take in; the tightest are drawn. */
  private static final int MOST_ROWS = 60;

  static CapacityHeat of(PlanReport report) {
    Map<Resource, List<CapacityUse>> byResource = new LinkedHashMap<>();
    for (CapacityUse use : report.plan().capacity()) {
      byResource.computeIfAbsent(use.resource(), resource -> new ArrayList<>()).add(use);
    }
    List<Row> rows =
        byResource.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingDouble(Row::worthUsd)
                    .thenComparingDouble(Row::meanShare)
                    .reversed())
            .limit(MOST_ROWS)
            .toList();
    int periods = report.calendar().length().value();
    List<@Nullable Cell> cells = new ArrayList<>();
    for (Row row : rows) {
      @Nullable Cell[] line = new Cell[periods];
      for (CapacityUse use : row.uses()) {
        line[use.period().index()] = cell(use);
      }
      for (@Nullable Cell cell : line) {
        cells.add(cell);
      }
    }
    Heat heat =
        new Heat(
            "capacity-heat",
            "How full each resource is",
            "Share of capacity used by resource and period, the limits that cost most first; 100 %"
                + " is a limit reached.",
            rows.stream().map(row -> row.resource().id()).toList(),
            RampPictures.days(report),
            cells);
    return new CapacityHeat(heat, remark(rows.size(), byResource.size()));
  }

  private record Row(
      Resource resource, List<CapacityUse> uses, double worthUsd, double meanShare) {}

  private static Row row(Resource resource, List<CapacityUse> uses) {
    double worth =
        uses.stream().mapToDouble(use -> use.worthUsdPerUnit() * finite(use.available())).sum();
    double share = uses.stream().mapToDouble(CapacityHeat::share).average().orElse(0);
    return new Row(resource, uses, worth, share);
  }

  private static double finite(double available) {
    return Double.isFinite(available) ? available : 0;
  }

  private static double share(CapacityUse use) {
    if (!Double.isFinite(use.available()) || use.used() <= PlanTables.LEAST_QUANTITY) {
      return 0;
    }
    return use.available() <= 0 ? 1 : use.used() / use.available();
  }

  private static @Nullable Cell cell(CapacityUse use) {
    if (use.available() <= 0 && use.used() <= PlanTables.LEAST_QUANTITY) {
      return null;
    }
    String detail =
        Numerals.magnitude(use.used())
            + " of "
            + Numerals.magnitude(use.available())
            + " "
            + use.resource().unit();
    return new Cell(
        share(use),
        use.worthUsdPerUnit() > PlanTables.LEAST_QUANTITY
            ? detail + "; one more is worth " + Numerals.money(use.worthUsdPerUnit())
            : detail);
  }

  private static String remark(int drawn, int all) {
    return drawn == all
        ? ""
        : "The tightest " + drawn + " of " + all + " resources; all are in capacity.csv.";
  }
}
