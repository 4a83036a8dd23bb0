package org.onshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.report.table.PlainNumber;
import org.onshore.report.table.ResultTable;

final class PlanParquetTest {
  @TempDir private Path folder;

  @Test
  void everyParquetReadsBackAsItsCsv() throws IOException, SQLException {
    Path small = folder.resolve("it's small");
    Path large = folder.resolve("large");
    Results.write(SmallPlan.report(), small, RunFormats.USUAL.withParquet());
    Results.write(RampPlan.report(), large, RunFormats.USUAL.withParquet());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (ResultTable<PlanReport, ?> table : PlanTables.ALL) {
        for (Path run : List.of(small, large)) {
          assertThat(parquet(connection, run.resolve(table.name() + ".parquet")))
              .as(table.name())
              .isEqualTo(Files.readAllLines(run.resolve(table.name() + ".csv")));
        }
      }
    }
  }

  private static List<String> parquet(Connection connection, Path file) throws SQLException {
    List<String> lines = new ArrayList<>();
    String name = file.toString().replace("'", "''");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM read_parquet('" + name + "')")) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        cells.add(rows.getMetaData().getColumnName(i));
      }
      lines.add(String.join(",", cells));
      while (rows.next()) {
        cells.clear();
        for (int i = 1; i <= columns; i++) {
          cells.add(cell(rows.getObject(i)));
        }
        lines.add(String.join(",", cells));
      }
    }
    return lines;
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof Double number ? PlainNumber.text(number) : value.toString();
    boolean quoted = text.contains(",") || text.contains("\"");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
