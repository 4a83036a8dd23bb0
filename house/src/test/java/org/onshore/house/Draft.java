package org.onshore.house;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.onshore.domain.program.Program;

/**
 * A program as settings and tables of cells, to be varied before it is read. Nothing in it changes:
 * every variation is a new draft.
 */
public final class Draft {
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

  /** A draft of nothing. */
  public Draft() {}

  private Draft(Draft other) {
    settings.putAll(other.settings);
    other.tables.forEach((name, rows) -> tables.put(name, new ArrayList<>(rows)));
  }

  /** With a field of program.yaml. */
  public Draft with(String field, Object value) {
    var draft = new Draft(this);
    draft.settings.put(field, String.valueOf(value));
    return draft;
  }

  /** With a table of these columns, empty as yet. */
  public Draft table(String name, String columns) {
    var draft = new Draft(this);
    draft.tables.put(name, new ArrayList<>(List.of(cells(columns))));
    return draft;
  }

  /** With one more row of a table. */
  public Draft row(String table, Object... cells) {
    var draft = new Draft(this);
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(cell instanceof Double number ? plain(number) : String.valueOf(cell));
    }
    draft.rows(table).add(row);
    return draft;
  }

  /** With one more column of a table, as the last. */
  public Draft column(String table, String column, IntFunction<String> cell) {
    var draft = new Draft(this);
    List<List<String>> rows = draft.rows(table);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>(rows.get(row));
      cells.add(row == 0 ? column : cell.apply(row - 1));
      rows.set(row, cells);
    }
    return draft;
  }

  /** With every number of the columns that fit changed; blank cells stay blank. */
  public Draft change(String table, Predicate<String> columns, DoubleUnaryOperator change) {
    var draft = new Draft(this);
    List<List<String>> rows = draft.rows(table);
    for (int row = 1; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>(rows.get(row));
      for (int column = 0; column < cells.size(); column++) {
        if (columns.test(rows.getFirst().get(column)) && !cells.get(column).isBlank()) {
          double value = Double.parseDouble(cells.get(column));
          cells.set(column, plain(change.applyAsDouble(value)));
        }
      }
      rows.set(row, cells);
    }
    return draft;
  }

  /** With one more column, the same in every row. */
  public Draft column(String table, String name, Object value) {
    var draft = new Draft(this);
    List<List<String>> rows = draft.rows(table);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>(rows.get(row));
      cells.add(row == 0 ? name : String.valueOf(value));
      rows.set(row, cells);
    }
    return draft;
  }

  /** With every price multiplied: each field and column whose name says USD. */
  public Draft priced(double factor) {
    Draft draft = new Draft(this);
    draft.settings.replaceAll((field, value) ->
        field.contains("usd") ? plain(Double.parseDouble(value) * factor) : value);
    for (String table : tables.keySet()) {
      draft = draft.change(table, column -> column.contains("usd"), usd -> usd * factor);
    }
    return draft;
  }

  /** With the rows of every table in another order. */
  public Draft shuffled(long seed) {
    var draft = new Draft(this);
    var random = new Random(seed);
    draft
        .tables
        .values()
        .forEach(rows -> Collections.shuffle(rows.subList(1, rows.size()), random));
    return draft;
  }

  /** Without the rows of a table. */
  public Draft without(String table) {
    var draft = new Draft(this);
    draft.tables.remove(table);
    return draft;
  }

  public boolean has(String table) {
    return tables.containsKey(table) && rows(table).size() > 1;
  }

  /** The program read. */
  public Program program() {
    return ProgramText.of(toString());
  }

  private List<List<String>> rows(String table) {
    List<List<String>> rows = tables.get(table);
    if (rows == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",\\s*", -1));
  }

  private static String plain(double number) {
    String text = String.format(Locale.ROOT, "%.9f", number);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }

  /** As {@link ProgramText} reads it. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    settings.forEach((field, value) -> text.append(field).append(": ").append(value).append('\n'));
    tables.forEach((name, rows) -> {
      text.append("-- ").append(name).append('\n');
      rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
    });
    return text.toString();
  }
}
