package org.onshore.input.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One table of a program folder.
 *
 * @param name without .csv
 * @param meaning one sentence
 * @param columns in the order of the manual; status and notes come last
 * @param identity columns that together tell one row from another
 * @param repeats what two rows of one identity mean
 * @param windows pairs of columns that hold from one until the other
 * @param changeable whether a scenario may change it
 */
public record Table(
    String name,
    String meaning,
    List<Column> columns,
    List<Column> identity,
    Repeats repeats,
    List<FromUntil> windows,
    boolean changeable) {

  public static final Column STATUS =
      Column.of(
              "status",
              new Type.Choice(List.of("include", "exclude")),
              "A row to exclude is as if it were not there.")
          .or("include");
  public static final Column NOTES =
      Column.text("notes", "For people: where a number is from, what is still open.");

  /** What two rows of one identity mean. */
  public enum Repeats {
    /** They contradict each other. */
    CLASH,
    /** Both hold: their quantities add up. */
    ADD_UP,
    /** They belong together, in order. */
    BELONG
  }

  /** A row holds in [from, until). */
  public record FromUntil(Column from, Column until) {}

  public Table {
    columns = List.copyOf(columns);
    identity = List.copyOf(identity);
    windows = List.copyOf(windows);
  }

  /** A table whose rows a key or the first column tells apart, until said otherwise. */
  static Table of(String name, String meaning, Column... columns) {
    List<Column> all = new ArrayList<>(List.of(columns));
    all.add(STATUS);
    all.add(NOTES);
    return new Table(name, meaning, all, List.of(columns[0]), Repeats.CLASH, List.of(), true);
  }

  Table identifiedBy(Repeats whenRepeated, Column... by) {
    return new Table(name, meaning, columns, List.of(by), whenRepeated, windows, changeable);
  }

  Table holds(Column from, Column until) {
    List<FromUntil> more = new ArrayList<>(windows);
    more.add(new FromUntil(from, until));
    return new Table(name, meaning, columns, identity, repeats, more, changeable);
  }

  /** A scenario cannot change it. */
  Table fixed() {
    return new Table(name, meaning, columns, identity, repeats, windows, false);
  }

  public String file() {
    return name + ".csv";
  }

  public Optional<Column> find(String column) {
    return columns.stream().filter(known -> known.name().equals(column)).findFirst();
  }

  /** The key column, if other tables refer to its rows. */
  public Optional<Column> findKey() {
    return columns.stream().filter(Column::isKey).findFirst();
  }

  /** Place of the column in {@link #columns}. */
  @SuppressWarnings("ReferenceEquality") // a column is declared once, and this is asked often
  public int indexOf(Column column) {
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index) == column) {
        return index;
      }
    }
    throw new IllegalArgumentException("table " + name + " has no column " + column.name());
  }
}
