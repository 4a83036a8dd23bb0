package org.onshore.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Calendar;

/**
 * Writes tables as Parquet, rows in the order of the CSV, compressed with Zstandard. DuckDB does
 * the work in memory; its native library is loaded when the first instance opens, so nothing else
 * should touch this class.
 */
public final class ParquetTables implements AutoCloseable {
  private final Connection connection;

  private ParquetTables(Connection connection) {
    this.connection = connection;
  }

  /** Opens a database in memory that installs and loads nothing from elsewhere. */
  public static ParquetTables open() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("preserve_insertion_order", "true");
    try {
      return new ParquetTables(DriverManager.getConnection("jdbc:duckdb:", properties));
    } catch (SQLException e) {
      throw new IOException("DuckDB cannot open a database in memory", e);
    }
  }

  /** Writes the table to the file; one without rows still gets its columns. */
  public <S, R> void write(ResultTable<S, R> table, S source, Calendar calendar, Path file)
      throws IOException {
    String name = quoted(table.name());
    String columns =
        table.columns().stream()
            .map(column -> quoted(column.name()) + " " + type(column))
            .collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + name + " (" + columns + ")");
      append(table, source, calendar);
      statement.execute(
          "COPY " + name + " TO " + literal(file) + " (FORMAT parquet, COMPRESSION zstd)");
      statement.execute("DROP TABLE " + name);
    } catch (SQLException e) {
      throw new IOException("DuckDB cannot write table " + table.name() + " to " + file, e);
    }
  }

  private <S, R> void append(ResultTable<S, R> table, S source, Calendar calendar)
      throws SQLException {
    try (DuckDBAppender appender =
        connection.unwrap(DuckDBConnection.class).createAppender("main", table.name())) {
      for (Iterator<R> rows = table.rows().apply(source).iterator(); rows.hasNext(); ) {
        R row = rows.next();
        appender.beginRow();
        for (Column<R> column : table.columns()) {
          append(appender, column, row, calendar);
        }
        appender.endRow();
      }
    }
  }

  private static <R> void append(
      DuckDBAppender appender, Column<R> column, R row, Calendar calendar) throws SQLException {
    switch (column) {
      case Column.Text<R> text -> appender.append(text.value().apply(row));
      case Column.Whole<R> whole -> appender.append(whole.value().applyAsInt(row));
      case Column.Real<R> real -> {
        @Nullable Double value = real.value().apply(row);
        if (value == null) {
          appender.appendNull();
        } else {
          appender.append(value.doubleValue());
        }
      }
      case Column.Flag<R> flag -> {
        @Nullable Boolean value = flag.value().apply(row);
        if (value == null) {
          appender.appendNull();
        } else {
          appender.append(value.booleanValue());
        }
      }
      case Column.Day<R> day -> appender.append(calendar.firstDay(day.value().apply(row)));
    }
  }

  private static <R> String type(Column<R> column) {
    return switch (column) {
      case Column.Text<R> text -> "VARCHAR";
      case Column.Whole<R> whole -> "INTEGER";
      case Column.Real<R> real -> "DOUBLE";
      case Column.Flag<R> flag -> "BOOLEAN";
      case Column.Day<R> day -> "DATE";
    };
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String literal(Path file) {
    return "'" + file.toAbsolutePath().toString().replace("'", "''") + "'";
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException("DuckDB cannot close a database in memory", e);
    }
  }
}
