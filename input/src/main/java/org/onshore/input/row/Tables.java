package org.onshore.input.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Settings;
import org.onshore.domain.quantity.Calendar;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

/** All tables of a program as typed rows, with its settings if they could be read. */
public final class Tables {
  private final @Nullable Settings settings;
  private final List<RowsReader.Read> read;

  Tables(@Nullable Settings settings, List<RowsReader.Read> read) {
    this.settings = settings;
    this.read = new ArrayList<>(read);
  }

  public Optional<Settings> findSettings() {
    return Optional.ofNullable(settings);
  }

  public Optional<Calendar> findCalendar() {
    return findSettings().map(Settings::calendar);
  }

  public Rows rows(Table table) {
    return read.get(indexOf(table)).rows();
  }

  public Names names(Table table) {
    return read.get(indexOf(table)).names();
  }

  private static int indexOf(Table table) {
    int index = Schema.TABLES.indexOf(table);
    if (index >= 0) {
      return index;
    }
    throw new IllegalArgumentException(table.name() + " is not in the schema");
  }

  /**
   * The row that a cell refers to, with its table.
   *
   * @param row below {@link Schema}'s table
   */
  public record Target(Table table, int row) {}

  /** What the cell refers to; none if it is blank or unknown. */
  public Optional<Target> findTarget(Rows rows, Column column, int row) {
    int at = rows.reference(column, row);
    for (String name : ((Type.Reference) column.type()).tables()) {
      Table table = Schema.get(name);
      if (at < 0) {
        return Optional.empty();
      }
      if (at < rows(table).size()) {
        return Optional.of(new Target(table, at));
      }
      at -= rows(table).size();
    }
    throw new IllegalStateException(column.name() + " refers past the last row");
  }
}
