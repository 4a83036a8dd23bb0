package org.onshore.engine.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.onshore.domain.quantity.Window;

/**
 * A date column that became one end of a window of its row.
 *
 * @param component the window
 * @param from whether it is the window's beginning
 */
record WindowColumn(String component, boolean from) {

  static Optional<WindowColumn> find(Record row, String column) {
    return switch (column) {
      case "valid_from" -> in(row, "valid", true);
      case "valid_until" -> in(row, "valid", false);
      case "opens" -> in(row, "open", true);
      case "closes" -> in(row, "open", false);
      case "award_from" -> in(row, "award", true);
      case "award_until" -> in(row, "award", false);
      case "from" -> in(row, "window", true);
      case "until" -> in(row, "window", false);
      default -> Optional.empty();
    };
  }

  private static Optional<WindowColumn> in(Record row, String component, boolean from) {
    return Columns.find(row, component).map(found -> new WindowColumn(component, from));
  }

  Record with(Record row, LocalDate date) {
    return Columns.map(
        row,
        (name, value) ->
            name.equals(component) && value instanceof Window window ? set(window, date) : value);
  }

  private Window set(Window window, LocalDate date) {
    return from ? new Window(date, window.until()) : new Window(window.from(), date);
  }
}
