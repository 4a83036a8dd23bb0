package org.onshore.input.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.program.Scenario.Condition;
import org.onshore.domain.quantity.Calendar;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.row.TablesReader;
import org.onshore.input.row.ValueText;
import org.onshore.input.row.WhereText;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.ReceiptsTable;
import org.onshore.input.schema.ScenariosTable;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

/** Scenarios that would change nothing, or what cannot be changed. */
final class ScenarioChecks implements Check {
  private static final String HEADER = "scenarios.csv\nscenario,table,where,column,mode,value";
  static final Rule SCENARIO_TABLE =
      Rule.error(
          "scenario-table",
          "A scenario changes a table that is not there or that cannot be changed: steps of the"
              + " table capacity are changed through resources.",
          HEADER + "\nS1,resource,,capacity_per_period,multiply,0.5",
          "Name one of the tables.");
  static final Rule SCENARIO_COLUMN =
      Rule.error(
          "scenario-column",
          "A scenario changes a column that the table does not have, or one that cannot be changed"
              + " so: only numbers are multiplied or added to; keys and references stay.",
          HEADER + "\nS1,resources,,unit,multiply,0.5",
          "Name a column with numbers, or set it.");
  static final Rule SCENARIO_WHERE =
      Rule.error(
          "scenario-where",
          "The condition of a scenario cannot be read, or follows a column that is not there.",
          HEADER + "\nS1,resources,site.land=US,capacity_per_period,multiply,0.5",
          "Write column=value, joined by and: site.country=TW and kind=flow.");
  static final Rule SCENARIO_NAMES_NOTHING =
      Rule.error(
          "scenario-names-nothing",
          "No row fulfils the condition of a scenario, so that it would change nothing.",
          HEADER + "\nS1,resources,site.country=TW,capacity_per_period,multiply,0.5",
          "Correct the condition; * stands for any characters.");
  static final Rule SCENARIO_VALUE =
      Rule.error(
          "scenario-value",
          "The value of a scenario is not what its column takes.",
          HEADER + "\nS1,resources,,capacity_per_period,multiply,half",
          "Write a number; or, to set, what a cell of the column may hold.");
  static final Rule SCENARIO_WINDOW =
      Rule.error(
          "scenario-window",
          "A scenario changes a column for a part of the horizon that is one and the same for all"
              + " of it.",
          HEADER + ",from\nS1,parts,,cost_usd,multiply,1.1,2027-02-01",
          "Leave from and until blank; the manual says which columns change in time.");

  @Override
  public List<Rule> rules() {
    return List.of(
        SCENARIO_TABLE,
        SCENARIO_COLUMN,
        SCENARIO_WHERE,
        SCENARIO_NAMES_NOTHING,
        SCENARIO_VALUE,
        SCENARIO_WINDOW);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows scenarios = tables.rows(ScenariosTable.TABLE);
    for (int row = 0; row < scenarios.size(); row++) {
      new Change(tables, scenarios, row, findings).check();
    }
  }

  /** One row of the table. */
  private record Change(Tables tables, Rows rows, int row, Findings findings) {
    void check() {
      String name = rows.text(ScenariosTable.TABLE_NAME, row);
      if (name.isEmpty()) {
        return;
      }
      Optional<Table> table = Schema.find(name).filter(Table::changeable);
      if (table.isEmpty()) {
        unknownTable(name);
        return;
      }
      checkColumn(table.get());
      checkWhere(table.get());
    }

    private void report(Rule rule, Column at, String message, String advice) {
      findings.add(rule, rows.place(at, row), rows.written(at, row), message, advice);
    }

    private void unknownTable(String name) {
      List<String> names =
          Schema.TABLES.stream().filter(Table::changeable).map(Table::name).toList();
      boolean known = Schema.find(name).isPresent();
      String advice =
          name.equals("capacity")
              ? "'resources', whose capacity_per_period includes the steps"
              : TablesReader.findNearest(name, names).orElse("");
      report(
          SCENARIO_TABLE,
          ScenariosTable.TABLE_NAME,
          known ? "scenarios cannot change the table " + name : "unknown table '" + name + "'",
          advice);
    }

    private void checkColumn(Table table) {
      String name = rows.text(ScenariosTable.COLUMN, row);
      Optional<Column> column = table.find(name);
      if (name.isEmpty()) {
        return;
      }
      if (column.isEmpty()) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        report(
            SCENARIO_COLUMN,
            ScenariosTable.COLUMN,
            "the table " + table.name() + " has no column '" + name + "'",
            TablesReader.findNearest(name, names).orElse(""));
      } else if (!isChangeable(column.get())) {
        report(
            SCENARIO_COLUMN,
            ScenariosTable.COLUMN,
            "scenarios cannot change '" + name + "' of " + table.name(),
            "a column that is no name and no reference");
      } else if (!isSet() && !column.get().isNumber()) {
        report(
            SCENARIO_COLUMN,
            ScenariosTable.COLUMN,
            "'%s' of %s is no number, so it cannot be changed by %s"
                .formatted(name, table.name(), rows.written(ScenariosTable.MODE, row)),
            "mode set");
      } else {
        checkValue(table, column.get());
        checkWindow(column.get());
      }
    }

    private boolean isSet() {
      return rows.is(ScenariosTable.MODE, row, Scenario.Mode.SET);
    }

    private static boolean isChangeable(Column column) {
      return switch (column.type()) {
        case Type.Key(), Type.SocCode(), Type.Reference(List<String> _), Type.Name() -> false;
        case Type.Text(),
            Type.Decimal(),
            Type.Whole(),
            Type.Flag(),
            Type.Date(),
            Type.CountryCode(boolean _),
            Type.StateCode(),
            Type.HtsDigits(),
            Type.Rule(),
            Type.Choice(List<String> _),
            Type.Several(Type _) ->
            !column.equals(Table.STATUS) && !column.equals(Table.NOTES);
      };
    }

    private void checkValue(Table table, Column column) {
      String value = rows.text(ScenariosTable.VALUE, row);
      if (value.isEmpty()) {
        return;
      }
      if (!isSet()) {
        double number = ValueText.number(value);
        boolean multiply = rows.is(ScenariosTable.MODE, row, Scenario.Mode.MULTIPLY);
        if (Double.isNaN(number) || Math.abs(number) > 1e15 || (multiply && number < 0)) {
          report(
              SCENARIO_VALUE,
              ScenariosTable.VALUE,
              "value is '%s', but to %s wants a number%s"
                  .formatted(
                      value,
                      rows.written(ScenariosTable.MODE, row).toLowerCase(Locale.ROOT),
                      multiply ? " of 0 or more" : ""),
              multiply ? "0.5 for half" : "");
        }
        return;
      }
      Optional<ValueText.Problem> problem = ValueText.findProblem(column, value);
      if (problem.isPresent()) {
        report(
            SCENARIO_VALUE, ScenariosTable.VALUE, problem.get().message(), problem.get().advice());
      } else if (isOutside(table, column, value)) {
        report(
            SCENARIO_VALUE,
            ScenariosTable.VALUE,
            column.name() + " would be " + value + ", outside the horizon",
            "a day of the horizon");
      }
    }

    private boolean isOutside(Table table, Column column, String value) {
      boolean planned = table.equals(DemandTable.TABLE) || table.equals(ReceiptsTable.TABLE);
      Optional<Calendar> calendar = tables.findCalendar();
      return planned
          && column.type() instanceof Type.Date
          && calendar.isPresent()
          && calendar.get().find(LocalDate.parse(value)).isEmpty();
    }

    private void checkWindow(Column column) {
      Column at =
          rows.isWritten(ScenariosTable.FROM, row) ? ScenariosTable.FROM : ScenariosTable.UNTIL;
      if (!column.timed() && rows.isWritten(at, row)) {
        report(
            SCENARIO_WINDOW,
            at,
            "%s is %s, but '%s' is one and the same for the whole horizon"
                .formatted(at.name(), rows.written(at, row), column.name()),
            "from and until are to be blank");
      }
    }

    private void checkWhere(Table table) {
      String text = rows.text(ScenariosTable.WHERE, row);
      Optional<List<Condition>> conditions = WhereText.find(text);
      if (conditions.isEmpty()) {
        report(
            SCENARIO_WHERE,
            ScenariosTable.WHERE,
            "where is '" + text + "', which cannot be read",
            "column=value, joined by and");
        return;
      }
      List<WherePath> paths = new ArrayList<>();
      for (Condition condition : conditions.get()) {
        WherePath path = new WherePath(tables, table, condition);
        Optional<ValueText.Problem> problem = path.findProblem();
        if (problem.isPresent()) {
          report(
              SCENARIO_WHERE,
              ScenariosTable.WHERE,
              "where is '" + text + "', but " + problem.get().message(),
              problem.get().advice());
          return;
        }
        paths.add(path);
      }
      boolean found =
          IntStream.range(0, tables.rows(table).size())
              .anyMatch(at -> paths.stream().allMatch(path -> path.matches(at)));
      if (!found) {
        nothing(table, text);
      }
    }

    private void nothing(Table table, String where) {
      boolean any = tables.rows(table).size() > 0;
      report(
          SCENARIO_NAMES_NOTHING,
          any && !where.isEmpty() ? ScenariosTable.WHERE : ScenariosTable.TABLE_NAME,
          any
              ? "no row of " + table.name() + " has " + where
              : "the table " + table.name() + " has no rows",
          any ? "another name; * stands for any characters" : "");
    }
  }
}
