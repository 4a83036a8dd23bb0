package org.onshore.engine.scenario;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.program.Scenario.Change;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.domain.quantity.Window;

/**
 * Applies scenarios. A change finds its rows by their columns, through references; a row that
 * refers to a changed row refers to the new one afterwards.
 */
public final class Scenarios {
  private Scenarios() {}

  /**
   * The program as the scenario would have it.
   *
   * @throws IllegalArgumentException if a change does not fit the program, which reading it checks
   */
  public static Program apply(Program program, Scenario scenario) {
    Program changed = program;
    for (Change change : scenario.changes()) {
      changed = apply(changed, change);
    }
    return changed;
  }

  private static Program apply(Program program, Change change) {
    var cells = new CellChange(program, change);
    IdentityHashMap<Record, List<Record>> changed = new IdentityHashMap<>();
    for (Record row : rows(program, change.table())) {
      if (cells.concerns(row)) {
        changed.put(row, cells.changed(row));
      }
    }
    return new Rebuild(changed).program(program);
  }

  /** The rows of a table of the program folder. */
  private static List<Record> rows(Program program, String table) {
    List<Record> records = new ArrayList<>();
    if (Columns.get(program, Columns.component(table)) instanceof Iterable<?> rows) {
      rows.forEach(row -> records.add((Record) row));
    }
    return records;
  }

  /** Whether two windows share a day. */
  static boolean overlap(Window one, Window other) {
    return before(one, other) && before(other, one);
  }

  private static boolean before(Window one, Window other) {
    return one.from() == null || other.until() == null || one.from().isBefore(other.until());
  }

  /** A program rebuilt around changed rows. */
  private static final class Rebuild {
    private final IdentityHashMap<Record, List<Record>> changed;
    private final IdentityHashMap<Record, Record> rebuilt = new IdentityHashMap<>();

    Rebuild(IdentityHashMap<Record, List<Record>> changed) {
      this.changed = changed;
    }

    Program program(Program program) {
      return Columns.map(
          program,
          (name, value) ->
              switch (value) {
                case Catalogue<?> catalogue -> Catalogue.of(list(catalogue), Columns::id);
                case List<?> list -> list(list);
                default -> value;
              });
    }

    private List<Record> list(Iterable<?> rows) {
      List<Record> list = new ArrayList<>();
      for (Object row : rows) {
        List<Record> replacements = changed.getOrDefault((Record) row, List.of((Record) row));
        replacements.forEach(replacement -> list.add(rebuilt(replacement, (Record) row)));
      }
      return list;
    }

    /**
     * The row with its references to changed rows renewed; rows that are the same stay the same.
     */
    private Record rebuilt(Record row, Record original) {
      Record known = rebuilt.get(row);
      if (known != null) {
        return known;
      }
      Record renewed = Columns.map(row, (name, value) -> reference(value));
      rebuilt.put(row, renewed);
      rebuilt.putIfAbsent(original, renewed);
      return renewed;
    }

    private @Nullable Object reference(@Nullable Object value) {
      if (!(value instanceof Record row) || !Columns.isRow(row)) {
        return value;
      }
      Record known = rebuilt.get(row);
      if (known != null) {
        return known;
      }
      List<Record> replacements = changed.getOrDefault(row, List.of(row));
      return rebuilt(replacements.getFirst(), row);
    }
  }
}
