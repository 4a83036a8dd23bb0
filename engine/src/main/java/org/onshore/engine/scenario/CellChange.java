package org.onshore.engine.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Scenario.Change;
import org.onshore.domain.program.Scenario.Condition;
import org.onshore.domain.program.Scenario.Mode;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;

/** One change of one column: which rows it concerns, and what becomes of them. */
final class CellChange {
  private final Calendar calendar;
  private final Change change;
  private final String component;

  CellChange(Program program, Change change) {
    calendar = program.calendar();
    this.change = change;
    component = Columns.component(change.column());
  }

  /**
   * Whether every condition holds for the row, and its own date, if it has one, is in the window.
   */
  boolean concerns(Record row) {
    LocalDate date =
        switch (row) {
          case Demand demand -> calendar.firstDay(demand.due());
          case Receipt receipt -> calendar.firstDay(receipt.arrives());
          default -> null;
        };
    return (date == null || change.window().holds(date))
        && change.where().stream().allMatch(condition -> holds(condition, row));
  }

  private boolean holds(Condition condition, Record row) {
    Object value = row;
    for (String step : condition.path()) {
      value = value instanceof Record record ? step(record, Columns.component(step)) : null;
    }
    return matches(condition.pattern(), text(value));
  }

  /** A column of a row; a table's own key column is the row's id. */
  private static @Nullable Object step(Record row, String name) {
    boolean known = Columns.find(row, name).isPresent();
    return Columns.get(row, known ? name : "id");
  }

  private String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Country country -> country.code();
      case Period period -> calendar.firstDay(period).toString();
      case Enum<?> word -> word.name().toLowerCase(Locale.ROOT);
      case Record row when Columns.isRow(row) -> Columns.id(row);
      default -> value.toString();
    };
  }

  private static boolean matches(String pattern, String text) {
    StringBuilder expression = new StringBuilder();
    for (String run : pattern.split("\\*", -1)) {
      expression.append(expression.isEmpty() ? "" : ".*").append(Pattern.quote(run));
    }
    return Pattern.matches(expression.toString(), text);
  }

  /**
   * The row as changed: one row, or, where a window cuts the time in which a row with dates of its
   * own holds, the pieces before, within and after.
   */
  List<Record> changed(Record row) {
    Object valid = Columns.find(row, "valid").isPresent() ? Columns.get(row, "valid") : null;
    boolean cut = !change.window().equals(Window.ALWAYS) && Columns.find(row, "id").isEmpty();
    return cut && valid instanceof Window window ? split(row, window) : List.of(set(row));
  }

  private List<Record> split(Record row, Window valid) {
    List<Record> pieces = new ArrayList<>();
    Window window = change.window();
    if (!Scenarios.overlap(valid, window)) {
      return List.of(row);
    }
    if (window.from() != null && valid.holds(window.from().minusDays(1))) {
      pieces.add(with(row, new Window(valid.from(), window.from())));
    }
    pieces.add(set(with(row, intersection(valid, window))));
    if (window.until() != null && valid.holds(window.until())) {
      pieces.add(with(row, new Window(window.until(), valid.until())));
    }
    return pieces;
  }

  private static Record with(Record row, Window valid) {
    return Columns.map(row, (name, value) -> name.equals("valid") ? valid : value);
  }

  private static Window intersection(Window one, Window other) {
    LocalDate from =
        one.from() == null || (other.from() != null && other.from().isAfter(one.from()))
            ? other.from()
            : one.from();
    LocalDate until =
        one.until() == null || (other.until() != null && other.until().isBefore(one.until()))
            ? other.until()
            : one.until();
    return new Window(from, until);
  }

  private Record set(Record row) {
    return WindowColumn.find(row, change.column())
        .map(column -> column.with(row, LocalDate.parse(change.value())))
        .orElseGet(() ->
            Columns.map(row, (name, value) -> name.equals(component) ? value(row, value) : value));
  }

  private @Nullable Object value(Record row, @Nullable Object before) {
    return switch (before) {
      case Profile profile -> profile.change(calendar, change.window(), this::number);
      case Double number -> number(number);
      case Integer number -> (int) Math.round(number(number));
      case Boolean _ -> Boolean.valueOf(change.value());
      case Country _ -> new Country(change.value());
      case Period _ -> calendar.find(LocalDate.parse(change.value())).orElseThrow();
      case Enum<?> word -> Enum.valueOf(word.getDeclaringClass(), upper());
      case LocalDate _ -> LocalDate.parse(change.value());
      case String _ -> change.value();
      case null -> change.mode() == Mode.SET ? set(Columns.type(row, component)) : null;
      default ->
          throw new IllegalArgumentException(
              "column '%s' of %s cannot be changed".formatted(change.column(), change.table()));
    };
  }

  /** The value for a column that was blank. */
  private Object set(Class<?> type) {
    if (type == LocalDate.class) {
      return LocalDate.parse(change.value());
    }
    if (type == Country.class) {
      return new Country(change.value());
    }
    return type == Double.class ? (Object) number(0) : change.value();
  }

  private String upper() {
    return change.value().toUpperCase(Locale.ROOT);
  }

  /**
   * Without a limit times 0 is no capacity at all; times anything else it stays without. What was
   * there can be taken away, but no more.
   */
  private double number(double before) {
    double by = Double.parseDouble(change.value());
    return switch (change.mode()) {
      case SET -> by;
      case ADD -> before >= 0 ? Math.max(0, before + by) : before + by;
      case MULTIPLY -> by == 0 ? 0 : before * by;
    };
  }
}
