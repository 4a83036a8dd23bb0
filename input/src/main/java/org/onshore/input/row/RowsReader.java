package org.onshore.input.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Settings;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Fallback;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;
import org.onshore.input.written.WrittenTable;

/** Reads a written table into typed rows, column by column; references wait for the names. */
final class RowsReader {
  static final Rule MISSING_VALUE =
      Rule.error(
          "missing-value",
          "A cell is blank that every row must say.",
          "stock.csv\nsite,part,quantity\nFAB,,1",
          "Fill it in; or exclude the row: status exclude.");
  static final List<Rule> RULES = List.of(MISSING_VALUE);

  /** From so many rows on it pays to read columns at the same time. */
  private static final int MANY = 20_000;

  /** So many different texts of a column are kept once only. */
  private static final int SHARED_TEXTS = 4_096;

  private final Table table;
  private final WrittenTable written;
  private final @Nullable Settings settings;
  private final int[] columns;
  private int[] rows = new int[0];

  private RowsReader(
      Table table, WrittenTable written, @Nullable Settings settings, int[] columns) {
    this.table = table;
    this.written = written;
    this.settings = settings;
    this.columns = columns;
  }

  /** Rows of an absent table. */
  static Rows none(Table table) {
    int[] absent = new int[table.columns().size()];
    Arrays.fill(absent, -1);
    Cells[] cells = new Cells[absent.length];
    Arrays.setAll(cells, column -> new Cells.Codes(new int[] {Rows.NONE}));
    return new Rows(table, null, new int[0], absent, cells);
  }

  /** The rows, and the names they have. */
  record Read(Rows rows, Names names) {}

  static Read read(
      Table table, WrittenTable written, @Nullable Settings settings, Findings findings) {
    int[] columns = HeaderReader.read(table, written, findings);
    return new RowsReader(table, written, settings, columns).read(findings);
  }

  private Read read(Findings findings) {
    Map<String, Integer> excluded = new LinkedHashMap<>();
    rows = includedRows(excluded, findings);
    int count = table.columns().size();
    Cells[] cells = new Cells[count];
    Findings[] found = new Findings[count];
    IntStream order = IntStream.range(0, count);
    (rows.length >= MANY ? order.parallel() : order)
        .forEach(index -> {
          found[index] = new Findings();
          cells[index] = readColumn(index, found[index]);
        });
    for (Findings each : found) {
      findings.addAll(each);
    }
    Rows typed = new Rows(table, written, rows, columns, cells);
    return new Read(
        typed, table.findKey().map(key -> names(typed, key, excluded)).orElseGet(Names::none));
  }

  private static Names names(Rows rows, Column key, Map<String, Integer> excluded) {
    @Nullable String[] names = new @Nullable String[rows.size()];
    Cells.Texts texts = (Cells.Texts) rows.cells(key);
    for (int row = 0; row < names.length; row++) {
      names[row] = texts.get(row);
    }
    return new Names(names, excluded);
  }

  private int[] includedRows(Map<String, Integer> excluded, Findings findings) {
    int at = columns[table.indexOf(Table.STATUS)];
    if (at < 0) {
      return IntStream.range(0, written.rows()).toArray();
    }
    int key = table.findKey().map(column -> columns[table.indexOf(column)]).orElse(-1);
    int[] included = new int[written.rows()];
    int count = 0;
    CellFault fault = new CellFault(written, at, findings);
    List<String> words = ((Type.Choice) Table.STATUS.type()).words();
    for (int row = 0; row < included.length; row++) {
      fault.row = row;
      boolean out =
          !written.isBlank(row, at)
              && WordCell.parse(Table.STATUS, words, written.text(row, at), fault) == 1;
      if (!out) {
        included[count++] = row;
      } else if (key >= 0) {
        excluded.putIfAbsent(written.text(row, key), written.line(row));
      }
    }
    return Arrays.copyOf(included, count);
  }

  private Cells readColumn(int index, Findings findings) {
    Column column = table.columns().get(index);
    if (column.equals(Table.STATUS) || column.equals(Table.NOTES)) {
      return new Cells.Codes(new int[] {0});
    }
    ColumnReader reader = new ColumnReader(column, columns[index], findings);
    return switch (column.type()) {
      case Type.Decimal(), Type.Whole() -> reader.numbers();
      case Type.Date() -> reader.dates();
      case Type.Flag() -> reader.flags();
      case Type.Choice(List<String> words) -> reader.words(words);
      case Type.Reference(List<String> _) -> reader.blanks();
      case Type.Text() -> reader.texts();
      case Type.Key(),
          Type.Name(),
          Type.CountryCode(boolean _),
          Type.StateCode(),
          Type.HtsDigits(),
          Type.SocCode(),
          Type.Rule() ->
          reader.texts();
      case Type.Several(Type _) ->
          throw new IllegalStateException("a list in the table " + table.name());
    };
  }

  /** Reads one column. */
  private final class ColumnReader {
    private final Column column;
    private final int at;
    private final Findings findings;
    private final CellFault fault;

    ColumnReader(Column column, int at, Findings findings) {
      this.column = column;
      this.at = at;
      this.findings = findings;
      this.fault = new CellFault(written, at, findings);
    }

    /** Moves to the row; whether there is something to read in it. */
    private boolean isThere(int row) {
      fault.row = rows[row];
      if (!written.isBlank(rows[row], at)) {
        return true;
      }
      if (column.required() && written.hasCell(rows[row], at)) {
        findings.add(
            MISSING_VALUE,
            written.place(rows[row], at),
            "",
            column.name() + " is blank, but every row must say it",
            "the row is not finished: fill it in, or set its status to exclude");
      }
      return false;
    }

    private boolean isWord(String text) {
      return !column.word().isEmpty() && column.word().equals(text);
    }

    private String text(int row) {
      return written.text(rows[row], at);
    }

    Cells numbers() {
      double blank = blankNumber();
      if (at < 0) {
        return new Cells.Numbers(new double[] {blank});
      }
      double[] values = new double[rows.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = isThere(row) ? NumberCell.parse(column, text(row), fault) : blank;
      }
      return new Cells.Numbers(values);
    }

    private double blankNumber() {
      return switch (column.fallback()) {
        case Fallback.Value(String text) -> NumberCell.parse(text);
        case Fallback.ProgramField(String field) -> programNumber(field);
        case Fallback.Nothing(),
            Fallback.SameAsKey(),
            Fallback.SiteCountry(),
            Fallback.Said(String _) ->
            Double.NaN;
      };
    }

    private double programNumber(String field) {
      if (settings == null) {
        return Double.NaN;
      }
      return switch (field) {
        case "late_cost_default_usd" -> settings.lateCostDefaultUsd();
        case "short_cost_default_usd" -> settings.shortCostDefaultUsd();
        default -> throw new IllegalStateException(field + " is no default");
      };
    }

    Cells dates() {
      if (at < 0) {
        return new Cells.Codes(new int[] {DateCell.NONE});
      }
      int[] values = new int[rows.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = isThere(row) ? DateCell.parse(column, text(row), fault) : DateCell.NONE;
      }
      return new Cells.Codes(values);
    }

    Cells flags() {
      if (at < 0) {
        return new Cells.Codes(new int[] {0});
      }
      int[] values = new int[rows.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = isThere(row) ? WordCell.flag(column, text(row), fault) : 0;
      }
      return new Cells.Codes(values);
    }

    Cells words(List<String> words) {
      int blank =
          column.fallback() instanceof Fallback.Value(String word) ? words.indexOf(word) : -1;
      if (at < 0) {
        return new Cells.Codes(new int[] {blank});
      }
      int[] values = new int[rows.length];
      for (int row = 0; row < values.length; row++) {
        values[row] = isThere(row) ? WordCell.parse(column, words, text(row), fault) : blank;
      }
      return new Cells.Codes(values);
    }

    /** References are read later: only blanks are looked at now. */
    Cells blanks() {
      for (int row = 0; at >= 0 && column.required() && row < rows.length; row++) {
        isThere(row);
      }
      return new Cells.Codes(new int[] {Rows.NONE});
    }

    Cells texts() {
      boolean key = column.fallback() instanceof Fallback.SameAsKey;
      String blank = column.fallback() instanceof Fallback.Value(String text) ? text : null;
      if (at < 0 && !key) {
        return new Cells.Texts(new @Nullable String[] {blank});
      }
      int keyAt = key ? columns[table.indexOf(table.findKey().orElseThrow())] : -1;
      @Nullable String[] values = new @Nullable String[rows.length];
      Map<String, String> shared = new HashMap<>();
      for (int row = 0; row < values.length; row++) {
        if (at >= 0 && isThere(row)) {
          values[row] = shared(shared, parseText(text(row)));
        } else {
          values[row] = keyAt >= 0 ? written.text(rows[row], keyAt) : blank;
        }
      }
      return new Cells.Texts(values);
    }

    private @Nullable String parseText(String text) {
      if (isWord(text)) {
        return null;
      }
      if (column.type() instanceof Type.Text) {
        return text;
      }
      if (!NameCell.isBare(column, text, fault)) {
        return null;
      }
      if (column.type() instanceof Type.Key || column.type() instanceof Type.Name) {
        return NameCell.parse(column, text, fault);
      }
      String code = CodeCell.parse(column, text, fault);
      return code.isEmpty() ? null : code;
    }

    private @Nullable String shared(Map<String, String> shared, @Nullable String text) {
      if (text == null || column.isKey()) {
        return text;
      }
      String known = shared.get(text);
      if (known == null && shared.size() < SHARED_TEXTS) {
        shared.put(text, text);
      }
      return known == null ? text : known;
    }
  }

  /** Turns faults of a column into findings. */
  static final class CellFault implements Fault {
    private final WrittenTable written;
    private final int column;
    private final Findings findings;
    int row;

    CellFault(WrittenTable written, int column, Findings findings) {
      this.written = written;
      this.column = column;
      this.findings = findings;
    }

    @Override
    public void report(Rule rule, String value, String message, String advice) {
      findings.add(rule, written.place(row, column), value, message, advice);
    }
  }

  static List<Rule> cellRules() {
    List<Rule> all = new ArrayList<>(HeaderReader.RULES);
    all.addAll(RULES);
    all.addAll(NameCell.RULES);
    all.addAll(NumberCell.RULES);
    all.addAll(DateCell.RULES);
    all.addAll(WordCell.RULES);
    all.addAll(CodeCell.RULES);
    return all;
  }
}
