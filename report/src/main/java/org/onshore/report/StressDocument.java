package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.StressAnswer;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Value;

/** What disruptions do to a plan. */
public final class StressDocument {
  private static final List<Heading> HEADINGS =
      List.of(
          new Heading("kind", "what"),
          new Heading("name", "name"),
          new Heading("from", "from"),
          new Heading("days", "days"),
          new Heading("status", "status"),
          new Heading("lost_units", "lost"),
          new Heading("late_unit_periods", "late"),
          new Heading("extra_cost_usd", "extra cost"),
          new Heading("first_missed", "first missed"),
          new Heading("recovered", "recovered"),
          new Heading("gates", "what gates"));

  private StressDocument() {}

  /** The answers about a program, in their order; a screen shows the first gate alone. */
  public static Document of(Program program, List<StressAnswer> answers, boolean brief) {
    List<List<Value>> rows = new ArrayList<>();
    for (StressAnswer answer : answers) {
      boolean known = Double.isFinite(answer.extraCostUsd());
      rows.add(
          List.of(
              Value.text(answer.kind()),
              Value.text(answer.name()),
              day(program, answer.from(), ""),
              Value.count(answer.days()),
              Value.text(answer.status().name().toLowerCase(Locale.ROOT)),
              known ? Value.count(answer.lostUnits()) : Value.unknown(""),
              known ? Value.count(answer.lateUnitPeriods()) : Value.unknown(""),
              known ? Value.money(answer.extraCostUsd()) : Value.unknown("no plan"),
              day(program, answer.firstMissed(), ""),
              day(program, answer.recovered(), answer.firstMissed() == null ? "" : "never"),
              Value.text(gates(answer, brief))));
    }
    return new Document(
        program.settings().name(),
        "each disruption alone; what was decided before it is frozen, the rest planned again",
        List.of(new Block.Grid("answers", "", HEADINGS, rows, true)));
  }

  private static Value day(Program program, @Nullable Period period, String otherwise) {
    return period == null
        ? Value.unknown(otherwise)
        : Value.text(program.calendar().firstDay(period).toString());
  }

  private static String gates(StressAnswer answer, boolean brief) {
    if (!brief) {
      return String.join("; ", answer.gates());
    }
    return answer.gates().isEmpty() ? "" : answer.gates().getFirst().replaceFirst(" at .*", "");
  }
}
