package org.onshore.input.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Settings;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;
import org.onshore.input.written.WrittenSettings;
import org.onshore.input.written.WrittenTable;

/** Reads everything written into typed rows: settings, then tables, then what refers to what. */
public final class TablesReader {
  private TablesReader() {}

  /**
   * The tables.
   *
   * @param settings as written, null if they could not be read
   * @param written by table of the schema, null for an absent one
   */
  public static Tables read(
      @Nullable WrittenSettings settings,
      List<? extends @Nullable WrittenTable> written,
      Findings findings) {
    Optional<Settings> known =
        settings == null ? Optional.empty() : SettingsReader.find(settings, findings);
    List<Findings> found = new ArrayList<>();
    Schema.TABLES.forEach(_ -> found.add(new Findings()));
    List<RowsReader.Read> read =
        IntStream.range(0, written.size())
            .parallel()
            .mapToObj(at -> readTable(at, written.get(at), known.orElse(null), found.get(at)))
            .toList();
    Tables tables = new Tables(known.orElse(null), read);
    IntStream.range(0, written.size())
        .parallel()
        .forEach(at -> readReferences(Schema.TABLES.get(at), tables, found.get(at)));
    found.forEach(findings::addAll);
    return tables;
  }

  /** A table that stands alone: nothing refers to its rows, and they refer to nothing. */
  public static Rows readAlone(Table table, WrittenTable written, Findings findings) {
    return RowsReader.read(table, written, null, findings).rows();
  }

  private static RowsReader.Read readTable(
      int at, @Nullable WrittenTable written, @Nullable Settings settings, Findings findings) {
    Table table = Schema.TABLES.get(at);
    return written == null
        ? new RowsReader.Read(RowsReader.none(table), Names.none())
        : RowsReader.read(table, written, settings, findings);
  }

  private static void readReferences(Table table, Tables tables, Findings findings) {
    for (Column column : table.columns()) {
      if (column.type() instanceof Type.Reference) {
        new ReferenceReader(tables.rows(table), column, tables, findings).read();
      }
    }
  }

  /** The nearest of some names, in words. */
  public static Optional<String> findNearest(String written, List<String> names) {
    return NearestName.find(written, names).map(NearestName.Match::words);
  }

  /** All that can be wrong with a cell, a header, a reference or a field. */
  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(SettingsReader.RULES);
    rules.addAll(RowsReader.cellRules());
    rules.addAll(UnknownReference.RULES);
    return rules;
  }
}
