package org.onshore.input.manual;

import java.util.List;
import java.util.stream.Collectors;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.ProgramFields;
import org.onshore.input.schema.Range;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

/** The page of a program's tables, docs/tables.md. */
public final class TablesMarkdown {
  private TablesMarkdown() {}

  /** The page; lines end with LF, the last one too. */
  public static String text() {
    StringBuilder page =
        new StringBuilder(
            """
            # Tables

            A program is a folder with `program.yaml` and CSV tables: RFC 4180, UTF-8, a header row.
            An absent table is empty. Columns may stand in any order, and only the **bold** ones must
            be there; a blank cell, or a column that is left out, stands for the default. This page
            is written from the declarations that reading and checking go by.

            - Names are keys: they are compared letter by letter, capitals too. Blanks may stand
              within a name, not around it.
            - Numbers have digits, a decimal point, an exponent; no thousands separators, no `$`, no
              `%`. At most 1e15 in size. A number with a unit has it in its column's name.
            - Dates are year-month-day (ISO 8601). A date falls in the period that contains it; a row
              with `valid_from`, `valid_until`, `from`, `until`, `opens`, `closes` holds in the
              periods whose first day lies in [from, until). Days become whole periods, rounded up.
            - Countries are ISO 3166-1 alpha-2, and `ZZ` is an origin nobody has stated; states are
              ISO 3166-2; occupations are SOC codes; tariff numbers are digits without dots.
            - `true`, `yes` and `1` are one; so are `false`, `no` and `0`.
            - Columns marked &#x23F1; may be changed by a scenario for a part of the horizon.
            - `sources.csv`, with any columns, may stand beside the tables; other CSV files are a
              warning.

            """);
    index(page);
    settings(page);
    for (Table table : Schema.TABLES) {
      table(page, table);
    }
    return page.toString();
  }

  private static void index(StringBuilder page) {
    page.append("| table | |\n|---|---|\n");
    page.append("| [program.yaml](#programyaml) | Horizon, home country, defaults. |\n");
    for (Table table : Schema.TABLES) {
      page.append("| [").append(table.name()).append("](#").append(table.name());
      page.append(") | ").append(table.meaning()).append(" |\n");
    }
    page.append('\n');
  }

  private static void settings(StringBuilder page) {
    page.append("## program.yaml\n\nFields with a value, or a list of values in brackets.\n\n");
    columns(page, "field", ProgramFields.FIELDS);
  }

  private static void table(StringBuilder page, Table table) {
    page.append("## ").append(table.name()).append("\n\n").append(table.meaning());
    identity(page, table);
    if (!table.changeable()) {
      page.append(" Scenarios cannot change it.");
    }
    page.append("\n\n");
    columns(page, "column", table.columns());
  }

  private static void identity(StringBuilder page, Table table) {
    String names = table.identity().stream().map(Column::name).collect(Collectors.joining(", "));
    switch (table.repeats()) {
      case CLASH -> page.append(" No two rows share ").append(names).append('.');
      case ADD_UP -> page.append(" Rows that share ").append(names).append(" add up.");
      case BELONG -> page.append(" Rows that share ").append(names).append(" belong together.");
    }
  }

  private static void columns(StringBuilder page, String kind, List<Column> columns) {
    page.append("| ").append(kind).append(" | type | unit | default | meaning |\n");
    page.append("|---|---|---|---|---|\n");
    for (Column column : columns) {
      String name = column.required() ? "**" + column.name() + "**" : column.name();
      page.append("| ").append(name).append(column.timed() ? " &#x23F1;" : "");
      page.append(" | ").append(type(column));
      page.append(" | ").append(column.unit());
      page.append(" | ").append(column.fallback().words());
      page.append(" | ").append(column.meaning()).append(" |\n");
    }
    page.append('\n');
  }

  private static String type(Column column) {
    Range range = column.range();
    boolean narrow = column.isNumber() && !range.equals(Range.NOT_NEGATIVE) && !isCount(range);
    String type = column.type().label() + (narrow ? ", " + range.words() : "");
    return column.word().isEmpty() || column.type() instanceof Type.Text
        ? type
        : type + " or `" + column.word() + "`";
  }

  private static boolean isCount(Range range) {
    return range.equals(Range.between(0, 1e9));
  }
}
