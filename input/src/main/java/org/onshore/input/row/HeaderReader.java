package org.onshore.input.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Table;
import org.onshore.input.written.WrittenTable;

/** Finds the columns of a table in a header. */
final class HeaderReader {
  static final Rule UNKNOWN_COLUMN =
      Rule.error(
          "unknown-column",
          "The table has no column of that name, so whatever it holds would be left out of the"
              + " plan.",
          "processes.csv\nprocess,site,part,kind,cost_usd,yeild\nmake,FAB,RACK,make,900,0.9",
          "Correct its name; remarks go into the column notes.");
  static final Rule DUPLICATE_COLUMN =
      Rule.error(
          "duplicate-column",
          "Two columns have one name.",
          "stock.csv\nsite,part,quantity,quantity\nFAB,CHIP,1,2",
          "Delete one.");
  static final Rule MISSING_COLUMN =
      Rule.error(
          "missing-column",
          "A column that every row must say is not there.",
          "stock.csv\nsite,part\nFAB,CHIP",
          "Add it to the header and to each row.");
  static final Rule UNNAMED_COLUMN =
      Rule.error(
          "unnamed-column",
          "Cells stand below a blank in the header, so nobody knows what they are.",
          "stock.csv\nsite,part,quantity,\nFAB,CHIP,1,x",
          "Name the column, or delete it.");
  static final List<Rule> RULES =
      List.of(UNKNOWN_COLUMN, DUPLICATE_COLUMN, MISSING_COLUMN, UNNAMED_COLUMN);

  private HeaderReader() {}

  /** For each column of the table its place in the header, -1 where it is absent. */
  static int[] read(Table table, WrittenTable written, Findings findings) {
    int[] places = new int[table.columns().size()];
    Arrays.fill(places, -1);
    for (int at = 0; at < written.columns(); at++) {
      String name = written.header(at);
      Optional<Column> column = table.find(name);
      if (name.isBlank()) {
        checkUnnamed(written, at, findings);
      } else if (column.isEmpty()) {
        unknown(table, written, at, findings);
      } else if (places[table.indexOf(column.get())] >= 0) {
        findings.add(
            DUPLICATE_COLUMN,
            written.headerPlace(at),
            name,
            "the column '" + name + "' is there twice",
            "delete one of the two");
      } else {
        places[table.indexOf(column.get())] = at;
      }
    }
    checkMissing(table, written, places, findings);
    return places;
  }

  private static void unknown(Table table, WrittenTable written, int at, Findings findings) {
    String name = written.header(at);
    List<String> names = table.columns().stream().map(Column::name).toList();
    String advice =
        NearestName.find(name.strip(), names)
            .map(NearestName.Match::words)
            .orElse("a remark: that goes into the column notes");
    findings.add(
        UNKNOWN_COLUMN,
        written.headerPlace(at),
        name,
        "unknown column '" + name + "' in the table " + table.name(),
        advice);
  }

  private static void checkUnnamed(WrittenTable written, int at, Findings findings) {
    for (int row = 0; row < written.rows(); row++) {
      if (!written.isBlank(row, at)) {
        String text = written.text(row, at);
        findings.add(
            UNNAMED_COLUMN,
            written.place(row, at),
            text,
            "'" + text + "' stands below a blank in the header",
            "name the column, or delete it");
        return;
      }
    }
  }

  private static void checkMissing(
      Table table, WrittenTable written, int[] places, Findings findings) {
    for (int index = 0; index < places.length; index++) {
      Column column = table.columns().get(index);
      if (column.required() && places[index] < 0) {
        findings.add(
            MISSING_COLUMN,
            written.headerPlace(0),
            column.name(),
            "the column '" + column.name() + "' is missing from the table " + table.name(),
            "the header is to read " + header(table));
      }
    }
  }

  private static String header(Table table) {
    return String.join(
        ",", table.columns().stream().filter(Column::required).map(Column::name).toList());
  }
}
