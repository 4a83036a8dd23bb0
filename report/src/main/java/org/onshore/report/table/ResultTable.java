package org.onshore.report.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The declaration of a table: everything that writes or documents it reads this.
 *
 * @param <S> what its rows are drawn from
 * @param <R> row
 * @param name of the file without its ending
 * @param meaning of a row
 * @param rows in the order they are written, only what is worth a row
 * @param columns in the order they are written
 */
public record ResultTable<S, R>(
    String name, String meaning, Function<S, Stream<R>> rows, List<Column<R>> columns) {
  public ResultTable {
    columns = List.copyOf(columns);
  }

  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }
}
