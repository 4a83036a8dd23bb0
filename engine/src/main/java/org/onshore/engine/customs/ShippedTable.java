package org.onshore.engine.customs;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Tables of facts that are shipped with the code, as CSV beside this class. */
public final class ShippedTable {
  private ShippedTable() {}

  /**
   * The rows of a table.
   *
   * @param beside class of the package the table lies in
   * @throws IllegalStateException if it is not shipped
   */
  public static List<NamedCsvRecord> rows(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the table '" + name + "' is not shipped");
      }
      List<NamedCsvRecord> rows = new ArrayList<>();
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
        reader.forEach(rows::add);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the shipped table '" + name + "'", e);
    }
  }
}
