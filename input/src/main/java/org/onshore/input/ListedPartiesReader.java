package org.onshore.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.trade.ListedParty;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.written.WrittenTable;

/**
 * Reads a list of parties: the US Consolidated Screening List (28 columns, source to ids), or any
 * CSV with a column of names. A list that names nobody is an error: it would clear everybody.
 */
public final class ListedPartiesReader {
  static final Rule EMPTY_LIST =
      Rule.error(
          "empty-list",
          "A screening list names nobody, so it would clear everybody.",
          "A CSV with a header only.",
          "Download the list again.");
  static final Rule NO_NAMES =
      Rule.error(
          "no-names",
          "A screening list has no column of names.",
          "list.csv\nid,country\n1,CN",
          "Name the column name or entity.");
  static final Rule NAMELESS_PARTY =
      Rule.warning(
          "nameless-party",
          "A row of a screening list has no name, so nothing is compared with it.",
          "list.csv\nname,source\n,Entity List",
          "Look at the row: a comma may be missing.");
  static final List<Rule> RULES = List.of(EMPTY_LIST, NO_NAMES, NAMELESS_PARTY);

  private final WrittenTable table;
  private final Findings findings;

  private ListedPartiesReader(WrittenTable table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  /** The parties in a file; all findings, not the first. */
  public static Outcome<List<ListedParty>> read(Path file) {
    Findings findings = new Findings();
    Optional<WrittenTable> written = LoneTable.findWritten(file, findings);
    List<ListedParty> parties =
        written.isEmpty() || findings.hasError()
            ? List.of()
            : new ListedPartiesReader(written.get(), findings).parties();
    return findings.hasError()
        ? Outcome.failed(findings.sorted())
        : Outcome.of(parties, findings.sorted());
  }

  private List<ListedParty> parties() {
    int name = column("name", "entity", "company", "party");
    List<ListedParty> parties = new ArrayList<>();
    if (name < 0) {
      findings.add(
          NO_NAMES,
          Place.file(table.file()),
          "",
          table.file() + " has no column 'name'",
          "name or entity");
      return parties;
    }
    int list = column("source", "list");
    int other = column("alt_names", "aliases");
    int date = column("start_date", "effective", "date");
    List<Integer> reasons = new ArrayList<>();
    for (String each : List.of("programs", "license_requirement", "scope", "remarks", "citation")) {
      reasons.add(column(each));
    }
    for (int row = 0; row < table.rows(); row++) {
      String named = text(row, name);
      if (named.isEmpty()) {
        findings.add(
            NAMELESS_PARTY, table.rowPlace(row), "", "the row names nobody", "a comma is missing");
        continue;
      }
      String listed = text(row, list);
      parties.add(
          new ListedParty(
              listed.isEmpty() ? table.file() : listed,
              named,
              names(text(row, other)),
              text(row, date),
              reason(row, reasons)));
    }
    if (parties.isEmpty()) {
      findings.add(
          EMPTY_LIST,
          Place.file(table.file()),
          "",
          table.file() + " names nobody",
          "the download ended early");
    }
    return parties;
  }

  private String reason(int row, List<Integer> columns) {
    return columns.stream()
        .map(column -> text(row, column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(";", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }

  private String text(int row, int column) {
    return column < 0 || !table.hasCell(row, column) ? "" : table.text(row, column).strip();
  }

  private int column(String... names) {
    for (String name : names) {
      for (int column = 0; column < table.columns(); column++) {
        if (table.header(column).strip().toLowerCase(Locale.ROOT).equals(name)) {
          return column;
        }
      }
    }
    return -1;
  }
}
