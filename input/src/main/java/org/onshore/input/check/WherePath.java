package org.onshore.input.check;

import java.util.List;
import java.util.Optional;
import org.onshore.domain.program.Scenario.Condition;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.row.TablesReader;
import org.onshore.input.row.ValueText;
import org.onshore.input.row.WhereText;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Fallback;
import org.onshore.input.schema.LoadsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.Range;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.SitesTable;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

/** One condition of a scenario, followed through references to the value it speaks of. */
final class WherePath {
  private final Tables tables;
  private final Table table;
  private final Condition condition;

  WherePath(Tables tables, Table table, Condition condition) {
    this.tables = tables;
    this.table = table;
    this.condition = condition;
  }

  /** What is wrong with the path, if anything. */
  Optional<ValueText.Problem> findProblem() {
    Table at = table;
    List<String> path = condition.path();
    for (int step = 0; step < path.size(); step++) {
      String name = path.get(step);
      Optional<Column> column = at.find(name);
      if (column.isEmpty()) {
        return Optional.of(unknown(at, name));
      }
      boolean last = step == path.size() - 1;
      if (last ? !canBeCondition(column.get()) : !leadsOn(column.get())) {
        String message =
            last
                ? "'" + name + "' of " + at.name() + " cannot be a condition"
                : "'" + name + "' of " + at.name() + " leads to no other table";
        return Optional.of(new ValueText.Problem(message, last ? "from and until, for dates" : ""));
      }
      at = last ? at : target(column.get());
    }
    return Optional.empty();
  }

  private static ValueText.Problem unknown(Table at, String name) {
    List<String> names = at.columns().stream().map(Column::name).toList();
    return new ValueText.Problem(
        "the table " + at.name() + " has no column '" + name + "'",
        TablesReader.findNearest(name, names).orElse(""));
  }

  private static boolean canBeCondition(Column column) {
    boolean aside = column.equals(Table.STATUS) || column.equals(Table.NOTES);
    boolean dated = column.type() instanceof Type.Date;
    boolean open =
        column.type() instanceof Type.Reference(List<String> tables)
            && tables.size() > 1
            && !column.equals(LoadsTable.PROCESS);
    return !aside && !dated && !open;
  }

  private static boolean leadsOn(Column column) {
    return column.type() instanceof Type.Reference && canBeCondition(column);
  }

  private static Table target(Column column) {
    return Schema.get(((Type.Reference) column.type()).tables().getFirst());
  }

  boolean matches(int row) {
    Rows rows = tables.rows(table);
    int at = row;
    List<String> path = condition.path();
    for (int step = 0; step < path.size() - 1; step++) {
      Column column = rows.table().find(path.get(step)).orElseThrow();
      at = follow(rows, column, at);
      if (at < 0) {
        return WhereText.matches(condition.pattern(), "");
      }
      rows = tables.rows(target(column));
    }
    Column column = rows.table().find(path.getLast()).orElseThrow();
    String value = value(rows, column, at);
    return WhereText.matches(condition.pattern(), value)
        || (column.isNumber() && ValueText.number(condition.pattern()) == ValueText.number(value));
  }

  /** The row referred to; in loads a name in the column process may be that of a part. */
  private int follow(Rows rows, Column column, int row) {
    int processes = tables.rows(ProcessesTable.TABLE).size();
    if (column.equals(LoadsTable.PROCESS)) {
      int named = rows.referenceOrGuess(column, row);
      return named < processes ? named : Rows.NONE;
    }
    if (column.equals(LoadsTable.PART) && !rows.isWritten(column, row)) {
      return rows.referenceOrGuess(LoadsTable.PROCESS, row) - processes;
    }
    return rows.referenceOrGuess(column, row);
  }

  private String value(Rows rows, Column column, int row) {
    if (column.type() instanceof Type.Reference) {
      int named = follow(rows, column, row);
      Table target = target(column);
      return named < 0 ? "" : tables.rows(target).text(target.findKey().orElseThrow(), named);
    }
    if (column.type() instanceof Type.Flag) {
      return Boolean.toString(rows.flag(column, row));
    }
    if (rows.isWritten(column, row)) {
      return rows.written(column, row);
    }
    return switch (column.fallback()) {
      case Fallback.Value(String text) -> text;
      case Fallback.SameAsKey() -> rows.text(column, row);
      case Fallback.SiteCountry() -> siteCountry(rows, row);
      case Fallback.ProgramField(String _) -> Range.plain(rows.number(column, row));
      case Fallback.Nothing(), Fallback.Said(String _) -> "";
    };
  }

  private String siteCountry(Rows rows, int row) {
    Column site = rows.table().find("site").orElseThrow();
    int at = rows.referenceOrGuess(site, row);
    return at < 0 ? "" : tables.rows(SitesTable.TABLE).text(SitesTable.COUNTRY, at);
  }
}
