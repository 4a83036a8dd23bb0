package org.onshore.report.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Calendar;

/** Writes a table as RFC 4180, in UTF-8 with a header row and LF; blank is "not known". */
public final class CsvTables {
  private CsvTables() {}

  /** Writes the table to the file; one without rows still gets its header. */
  public static <S, R> void write(ResultTable<S, R> table, S source, Calendar calendar, Path file)
      throws IOException {
    List<Column<R>> columns = table.columns();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, UTF_8)) {
      csv.writeRecord(table.header());
      String[] cells = new String[columns.size()];
      for (Iterator<R> rows = table.rows().apply(source).iterator(); rows.hasNext(); ) {
        R row = rows.next();
        for (int i = 0; i < cells.length; i++) {
          cells[i] = cell(columns.get(i), row, calendar);
        }
        csv.writeRecord(cells);
      }
    }
  }

  private static <R> String cell(Column<R> column, R row, Calendar calendar) {
    return switch (column) {
      case Column.Text<R> text -> text.value().apply(row);
      case Column.Whole<R> whole -> Integer.toString(whole.value().applyAsInt(row));
      case Column.Real<R> real -> {
        @Nullable Double value = real.value().apply(row);
        yield value == null ? "" : PlainNumber.text(value);
      }
      case Column.Flag<R> flag -> {
        @Nullable Boolean value = flag.value().apply(row);
        yield value == null ? "" : value.toString();
      }
      case Column.Day<R> day -> calendar.firstDay(day.value().apply(row)).toString();
    };
  }
}
