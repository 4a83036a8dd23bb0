package org.onshore.input.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.GenerationsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ProposalsTable;
import org.onshore.input.schema.ReceiptsTable;
import org.onshore.input.schema.ScenariosTable;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.TargetsTable;

/** Dates that the horizon does not have. */
final class Horizon implements Check {
  static final Rule DATE_OUTSIDE_HORIZON =
      Rule.error(
          "date-outside-horizon",
          "A demand falls due, or a receipt arrives, in no period of the horizon, so that it would"
              + " not be planned at all.",
          "demand.csv\ndemand,part,site,due,quantity\nD1,RACK,DC,2028-02-01,4",
          "Correct the date, or start and periods of program.yaml; or exclude the row.");
  static final Rule LATEST_PAST_HORIZON =
      Rule.warning(
          "latest-past-horizon",
          "A demand may be delivered after the end of the horizon, but nothing is planned there:"
              + " its last period is the last of the horizon.",
          "demand.csv\ndemand,part,site,due,quantity,latest\nD1,RACK,DC,2027-02-01,4,2028-01-01",
          "Plan more periods, or leave latest blank.");
  static final Rule NEVER_HOLDS =
      Rule.warning(
          "never-holds",
          "A row holds in no period of the horizon: no period's first day lies in its window.",
          "processes.csv\nprocess,site,part,kind,cost_usd,valid_from\n"
              + "buy,FAB,CHIP,buy,100,\nmake,FAB,RACK,make,900,2028-01-01",
          "Correct its dates; or exclude it.");
  static final Rule EMPTY_WINDOW =
      Rule.error(
          "empty-window",
          "A row ends on or before the day it begins, so it never holds. The day it ends is the"
              + " first on which it no longer holds.",
          "bill.csv\nparent,component,quantity,valid_from,valid_until\n"
              + "RACK,CHIP,2,2027-02-01,2027-02-01",
          "Swap the dates, or move the end.");

  @Override
  public List<Rule> rules() {
    return List.of(DATE_OUTSIDE_HORIZON, LATEST_PAST_HORIZON, NEVER_HOLDS, EMPTY_WINDOW);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    checkEmptyWindows(tables, findings);
    tables.findCalendar().ifPresent(calendar -> new Dates(tables, calendar, findings).check());
  }

  private static void checkEmptyWindows(Tables tables, Findings findings) {
    for (Table table : Schema.TABLES) {
      Rows rows = tables.rows(table);
      for (Table.FromUntil window : table.windows()) {
        for (int row = 0; row < rows.size(); row++) {
          if (isEmpty(rows, window.from(), window.until(), row)) {
            reportEmpty(rows, window.from(), window.until(), row, findings);
          }
        }
      }
    }
  }

  private static boolean isEmpty(Rows rows, Column from, Column until, int row) {
    if (from.isNumber()) {
      return rows.number(from, row) >= rows.number(until, row);
    }
    return rows.hasDay(from, row)
        && rows.hasDay(until, row)
        && rows.day(from, row) >= rows.day(until, row);
  }

  private static void reportEmpty(
      Rows rows, Column from, Column until, int row, Findings findings) {
    String begin = rows.isWritten(from, row) ? rows.written(from, row) : from.fallback().words();
    String end = rows.written(until, row);
    findings.add(
        EMPTY_WINDOW,
        rows.place(until, row),
        end,
        "%s %s is not after %s %s".formatted(until.name(), end, from.name(), begin),
        begin.equals(end)
            ? "a later day: " + until.name() + " is the first that no longer holds"
            : "the two are the wrong way round");
  }

  /** Dates against the horizon. */
  private static final class Dates {
    private final Tables tables;
    private final Findings findings;
    private final int start;
    private final int end;
    private final int[] firstDays;

    Dates(Tables tables, Calendar calendar, Findings findings) {
      this.tables = tables;
      this.findings = findings;
      this.start = (int) calendar.start().toEpochDay();
      this.end = (int) calendar.end().toEpochDay();
      this.firstDays = new int[calendar.length().value()];
      Arrays.setAll(firstDays, at -> (int) calendar.firstDay(new Period(at)).toEpochDay());
    }

    void check() {
      within(tables.rows(DemandTable.TABLE), DemandTable.DUE);
      within(tables.rows(ReceiptsTable.TABLE), ReceiptsTable.ARRIVES);
      latest(tables.rows(DemandTable.TABLE));
      window(tables.rows(ProcessesTable.TABLE));
      window(tables.rows(GenerationsTable.TABLE));
      window(tables.rows(ProposalsTable.TABLE));
      window(tables.rows(TargetsTable.TABLE));
      window(tables.rows(ScenariosTable.TABLE));
    }

    private void within(Rows rows, Column column) {
      for (int row = 0; row < rows.size(); row++) {
        int day = rows.day(column, row);
        if (rows.hasDay(column, row) && (day < start || day >= end)) {
          findings.add(
              DATE_OUTSIDE_HORIZON,
              rows.place(column, row),
              rows.written(column, row),
              "%s %s is outside the horizon, which runs from %s until %s"
                  .formatted(column.name(), rows.written(column, row), date(start), date(end)),
              day < start
                  ? "a later day, or an earlier start in program.yaml"
                  : "an earlier day, or more periods in program.yaml");
        }
      }
    }

    private void latest(Rows demand) {
      for (int row = 0; row < demand.size(); row++) {
        if (demand.hasDay(DemandTable.LATEST, row) && demand.day(DemandTable.LATEST, row) >= end) {
          findings.add(
              LATEST_PAST_HORIZON,
              demand.place(DemandTable.LATEST, row),
              demand.written(DemandTable.LATEST, row),
              "latest %s is past the end of the horizon: the last period holds instead"
                  .formatted(demand.written(DemandTable.LATEST, row)),
              "more periods in program.yaml; or a blank, which means the last period");
        }
      }
    }

    private void window(Rows rows) {
      for (Table.FromUntil window : rows.table().windows()) {
        for (int row = 0; row < rows.size(); row++) {
          if (!isEmpty(rows, window.from(), window.until(), row)
              && !holds(rows, window.from(), window.until(), row, rows.table())) {
            report(rows, window.from(), window.until(), row);
          }
        }
      }
    }

    /** Whether a period's first day is in the window; an award may fall on any day. */
    private boolean holds(Rows rows, Column from, Column until, int row, Table table) {
      long begin = rows.hasDay(from, row) ? rows.day(from, row) : Integer.MIN_VALUE;
      long finish = rows.hasDay(until, row) ? rows.day(until, row) : Integer.MAX_VALUE;
      if (table.equals(ProposalsTable.TABLE)) {
        return begin < end && finish > start;
      }
      int at = Arrays.binarySearch(firstDays, (int) Math.max(begin, start));
      int first = at >= 0 ? at : -at - 1;
      return first < firstDays.length && firstDays[first] < finish;
    }

    private void report(Rows rows, Column from, Column until, int row) {
      Column shown = rows.isWritten(from, row) ? from : until;
      findings.add(
          NEVER_HOLDS,
          rows.place(shown, row),
          rows.written(shown, row),
          "the row holds %s, but the horizon runs from %s until %s"
              .formatted(
                  window(rows.date(from, row), rows.date(until, row)), date(start), date(end)),
          "its dates, or the horizon, are of another year");
    }

    private static String window(@Nullable LocalDate from, @Nullable LocalDate until) {
      if (from == null) {
        return "until " + until;
      }
      return "from " + from + (until == null ? " on" : " until " + until);
    }

    private static LocalDate date(int day) {
      return LocalDate.ofEpochDay(day);
    }
  }
}
