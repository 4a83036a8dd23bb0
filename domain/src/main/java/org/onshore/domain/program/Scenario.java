package org.onshore.domain.program;

import java.util.List;
import org.onshore.domain.quantity.Window;

/**
 * Named changes to a program, applied in order.
 *
 * @param changes at least one
 */
public record Scenario(String id, List<Change> changes) {
  public Scenario {
    changes = List.copyOf(changes);
  }

  /** How a change meets the value that is there. */
  public enum Mode {
    MULTIPLY,
    ADD,
    SET
  }

  /**
   * One column of one table changed where the conditions hold, in the periods of the window.
   *
   * @param table a table of the program folder
   * @param where all must hold; empty for every row
   * @param column a column of the table
   * @param value a number, date or text as the column wants it, as written
   * @param window periods it holds; a row with a date of its own (demand, receipts) is changed when
   *     that date is in the window
   */
  public record Change(
      String table, List<Condition> where, String column, Mode mode, String value, Window window) {
    public Change {
      where = List.copyOf(where);
    }
  }

  /**
   * A path of columns through references (site, country) and what the last must be.
   *
   * @param path at least one column name
   * @param pattern the value; {@code *} stands for any run of characters
   */
  public record Condition(List<String> path, String pattern) {
    public Condition {
      path = List.copyOf(path);
    }
  }
}
