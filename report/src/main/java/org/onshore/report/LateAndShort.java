package org.onshore.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.program.Demand;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** The demand that is late or short, with what gates it. */
final class LateAndShort {
  private static final int MOST_ROWS = 100;
  private static final int MOST_GATES = 2;

  private LateAndShort() {}

  /**
   * A demand that is not served in time.
   *
   * @param late units delivered after due
   * @param latePeriods of the last of them
   * @param missing units never delivered
   */
  private record Row(Demand demand, double late, int latePeriods, double missing) {
    private Row with(Row other) {
      return new Row(
          demand,
          late + other.late,
          Math.max(latePeriods, other.latePeriods),
          missing + other.missing);
    }
  }

  static Section section(PlanReport report) {
    Map<Demand, Row> rows = new LinkedHashMap<>();
    for (Delivery delivery : report.plan().deliveries()) {
      if (delivery.latePeriods() > 0) {
        Row row = new Row(delivery.demand(), delivery.quantity(), delivery.latePeriods(), 0);
        rows.merge(delivery.demand(), row, Row::with);
      }
    }
    for (Shortage shortage : report.plan().shorts()) {
      Row row = new Row(shortage.demand(), 0, 0, shortage.quantity());
      rows.merge(shortage.demand(), row, Row::with);
    }
    List<Block> blocks = new ArrayList<>();
    if (rows.isEmpty()) {
      blocks.add(new Note(Tone.GOOD, "All demand is delivered on time."));
    } else {
      blocks.add(grid(report, rows));
    }
    if (rows.size() > MOST_ROWS) {
      blocks.add(
          new Note(
              Tone.MUTED,
              "The first "
                  + MOST_ROWS
                  + " of "
                  + rows.size()
                  + ", most short first; all are in deliveries.csv and shorts.csv."));
    }
    return new Section("", "Late and short", "", blocks);
  }

  private static Grid grid(PlanReport report, Map<Demand, Row> rows) {
    List<List<Value>> lines =
        rows.values().stream()
            .sorted(
                Comparator.comparingDouble(Row::missing)
                    .thenComparingDouble(row -> row.late() * row.latePeriods())
                    .reversed())
            .limit(MOST_ROWS)
            .map(row -> line(report, row))
            .toList();
    return new Grid("late_and_short", "", headings(Scoreboard.periods(report)), lines, false);
  }

  private static List<Heading> headings(String periods) {
    return List.of(
        new Heading("demand", "demand"),
        new Heading("part", "part"),
        new Heading("site", "site"),
        new Heading("sector", "sector"),
        new Heading("due", "due"),
        new Heading("quantity", "wanted"),
        new Heading("late", "late"),
        new Heading("late_periods", periods + " late"),
        new Heading("short", "short"),
        new Heading("gates", "gated by"));
  }

  private static List<Value> line(PlanReport report, Row row) {
    Demand demand = row.demand();
    String periods = Scoreboard.periods(report);
    String gates =
        report.explanation().gatesOf(demand).stream()
            .limit(MOST_GATES)
            .map(gate -> gate.name() + " (" + periods + " " + Scoreboard.span(gate) + ")")
            .collect(Collectors.joining("; "));
    return List.of(
        Value.text(demand.id()),
        Value.text(demand.part().id()),
        Value.text(demand.site().id()),
        Value.text(demand.sector()),
        new Value.Day(report.calendar().firstDay(demand.due())),
        Value.count(demand.quantity()),
        Value.count(row.late()),
        Value.count(row.latePeriods()),
        Value.count(row.missing()),
        gates.isEmpty() ? Value.unknown("no gate found") : Value.text(gates));
  }
}
