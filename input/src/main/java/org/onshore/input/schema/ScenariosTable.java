package org.onshore.input.schema;

import org.onshore.domain.program.Scenario;

/** scenarios.csv. */
public final class ScenariosTable {
  public static final Column SCENARIO =
      Column.of(
              "scenario",
              new Type.Name(),
              "Its name; rows of one name make one scenario, applied in order.")
          .must();
  public static final Column TABLE_NAME =
      Column.of("table", new Type.Name(), "The table that changes.").must();
  public static final Column WHERE =
      Column.text(
              "where",
              "Which rows: column=value, joined by and; follows references (site.country), * stands"
                  + " for any characters.")
          .orSaid("every row");
  public static final Column COLUMN =
      Column.of("column", new Type.Name(), "The column that changes.").must();
  public static final Column MODE =
      Column.choice("mode", Scenario.Mode.class, "What is done with the value.").must();
  public static final Column VALUE =
      Column.text("value", "A number; to set, whatever the column takes.").must();
  public static final Column FROM =
      Column.date("from", "First day of the periods it changes.").orSaid("the start");
  public static final Column UNTIL =
      Column.date("until", "First day no longer changed.").orSaid("the end");

  public static final Table TABLE =
      Table.of(
              "scenarios",
              "Named changes to the program, as data.",
              SCENARIO,
              TABLE_NAME,
              WHERE,
              COLUMN,
              MODE,
              VALUE,
              FROM,
              UNTIL)
          .identifiedBy(Table.Repeats.BELONG, SCENARIO)
          .holds(FROM, UNTIL)
          .fixed();

  private ScenariosTable() {}
}
