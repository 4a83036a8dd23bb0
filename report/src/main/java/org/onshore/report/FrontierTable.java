package org.onshore.report;

import static org.onshore.report.table.Column.flag;
import static org.onshore.report.table.Column.known;
import static org.onshore.report.table.Column.real;
import static org.onshore.report.table.Column.text;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.FrontierPoint;
import org.onshore.domain.plan.FrontierSweep;
import org.onshore.domain.plan.Totals;
import org.onshore.report.table.Column;
import org.onshore.report.table.ResultTable;

/** The points of a sweep as a table. */
public final class FrontierTable {
  /** Points, dominated ones among them. */
  public static final ResultTable<FrontierSweep, Row> POINTS =
      new ResultTable<>(
          "frontier",
          "the best plan for a share that must be reached",
          sweep -> sweep.points().stream().map(point -> new Row(point, sweep.isDominated(point))),
          List.of(
              real("share", "share 0..1", "asked for", row -> row.point().share()),
              text(
                  "status",
                  "optimal within the gap, feasible where time ended, or infeasible",
                  row -> PlanTables.word(row.point().status())),
              known(
                  "reached",
                  "share 0..1",
                  "by the rule; blank without a plan",
                  row -> row.totals() == null ? null : row.point().reached()),
              figure("cost_usd", "USD", "discounted cost", Totals::costUsd),
              figure(
                  "domestic_share",
                  "share 0..1",
                  "value added at home over all value added",
                  Totals::domesticShare),
              figure(
                  "late_unit_periods", "units times periods", "lateness", Totals::lateUnitPeriods),
              figure("short_units", "units", "never delivered, options aside", Totals::shortUnits),
              figure("job_years", "years", "direct work", Totals::jobYears),
              figure(
                  "concentration",
                  "index 0..10,000",
                  "Herfindahl-Hirschman index of value added by country",
                  Totals::concentration),
              known(
                  "left_usd",
                  "USD",
                  "stock at the end of the horizon, at standard cost",
                  row -> row.totals() == null ? null : row.point().leftUsd()),
              known(
                  "gap",
                  "share of the cost",
                  "distance to the bound",
                  row -> row.totals() == null ? null : row.point().gap()),
              flag(
                  "dominated",
                  "whether another point is as good in every figure",
                  row -> row.totals() == null ? null : row.dominated())));

  private FrontierTable() {}

  /** A point and whether another is as good in every figure. */
  public record Row(FrontierPoint point, boolean dominated) {
    @Nullable Totals totals() {
      return point.totals();
    }
  }

  private static Column<Row> figure(
      String name, String unit, String meaning, ToDoubleFunction<Totals> figure) {
    return known(
        name,
        unit,
        meaning,
        row -> row.totals() == null ? null : figure.applyAsDouble(row.totals()));
  }
}
