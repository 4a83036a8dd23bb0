package org.onshore.input.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.NumberCell;
import org.onshore.input.row.TablesReader;
import org.onshore.input.written.CsvTableReader;
import org.onshore.input.written.FileText;
import org.onshore.input.written.WrittenTable;

/** One file of a network. Columns that are not asked for are left alone. */
final class NetworkFile {
  static final Rule MISSING_FILE =
      Rule.error(
          "missing-network-file",
          "The folder lacks a file of the network, or it cannot be read.",
          "onshore buffers --network no-such-folder",
          "Look at the name of the folder and at what lies in it.");
  static final Rule MISSING_COLUMN =
      Rule.error(
          "missing-network-column",
          "A file of the network lacks a column.",
          "arcs.csv\nfrom\nA",
          "Add it to the header and to each row.");
  static final Rule NUMBER =
      Rule.error(
          "network-number",
          "A cell of the network wants a number that is 0 or more.",
          "stages.csv\nstageName,stageCost,stageTime\nA,-1,2",
          "Correct it, or leave it blank.");
  static final Rule REPEATED =
      Rule.error(
          "repeated-network-row",
          "Two rows of the network have one name, or two arcs join the same two.",
          "arcs.csv\nfrom,to\nA,B\nA,B",
          "Delete one.");
  static final Rule UNKNOWN_NAME =
      Rule.error(
          "unknown-network-name",
          "A row speaks of something the network does not have.",
          "arcs.csv\nfrom,to\nA,NOBODY",
          "Correct the name.");
  static final Rule CYCLE =
      Rule.error(
          "network-cycle",
          "Arcs lead in a ring, so nothing in it comes first.",
          "arcs.csv\nfrom,to\nA,B\nB,A",
          "Delete the arc that leads back.");

  private final WrittenTable table;
  private final Findings findings;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private NetworkFile(WrittenTable table, Findings findings) {
    this.table = table;
    this.findings = findings;
    for (int column = 0; column < table.columns(); column++) {
      columns.putIfAbsent(table.header(column).strip(), column);
    }
  }

  /** The file, with a finding for each column it lacks; none if it cannot be read at all. */
  static Optional<NetworkFile> find(
      Path folder, String name, List<String> required, Findings findings) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      findings.add(
          MISSING_FILE,
          Place.file(name),
          name,
          "%s in '%s' cannot be read".formatted(name, folder),
          Files.isDirectory(folder)
              ? "the network lies in another folder"
              : "there is no folder '" + folder + "'");
      return Optional.empty();
    }
    Optional<NetworkFile> file =
        CsvTableReader.find(FileText.decode(name, bytes, findings), findings)
            .map(table -> new NetworkFile(table, findings));
    file.ifPresent(each ->
        required.stream()
            .filter(column -> !each.columns.containsKey(column))
            .forEach(each::addMissing));
    return file;
  }

  private void addMissing(String column) {
    findings.add(
        MISSING_COLUMN,
        table.headerPlace(0),
        column,
        "the column '" + column + "' is missing",
        TablesReader.findNearest(column, List.copyOf(columns.keySet()))
            .map(near -> "it is called " + near)
            .orElse(""));
  }

  int rows() {
    return table.rows();
  }

  private int at(String column) {
    return columns.getOrDefault(column, -1);
  }

  private Place place(int row, String column) {
    return at(column) < 0 ? table.rowPlace(row) : table.place(row, at(column));
  }

  /** The text of a cell without blanks around it, "" where there is none. */
  String text(int row, String column) {
    return at(column) < 0 ? "" : table.text(row, at(column)).strip();
  }

  /** The number of a cell, or null where there is none; anything but a number is a finding. */
  @Nullable Double number(int row, String column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return null;
    }
    double number = NumberCell.parse(text);
    if (!(number >= 0 && number <= 1e15)) {
      findings.add(
          NUMBER,
          place(row, column),
          text,
          "%s is '%s', but must be a number from 0 to 1e15".formatted(column, text));
      return null;
    }
    return number;
  }

  /** The number of the cell is beyond what can be worked with. */
  void tooLarge(int row, String column, int most) {
    String text = text(row, column);
    findings.add(
        NUMBER,
        place(row, column),
        text,
        "%s is %s, but %d is the most".formatted(column, text, most));
  }

  double numberOr(int row, String column, double otherwise) {
    Double number = number(row, column);
    return number == null ? otherwise : number;
  }

  /** Rows by the name in the column; a name that comes twice, or is blank, is a finding. */
  Map<String, Integer> names(String column) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int row = 0; row < rows(); row++) {
      String name = text(row, column);
      if (name.isEmpty()) {
        findings.add(UNKNOWN_NAME, place(row, column), "", column + " is blank");
      } else if (names.putIfAbsent(name, row) != null) {
        repeated(row, column, name);
      }
    }
    return names;
  }

  void repeated(int row, String column, String name) {
    findings.add(
        REPEATED, place(row, column), name, "'" + name + "' is there twice", "delete one of them");
  }

  /** The row a cell names, -1 with a finding if it names none. */
  int reference(int row, String column, Map<String, Integer> names) {
    String name = text(row, column);
    Integer found = names.get(name);
    if (found == null) {
      findings.add(
          UNKNOWN_NAME,
          place(row, column),
          name,
          "unknown %s '%s'".formatted(column, name),
          TablesReader.findNearest(name, List.copyOf(names.keySet())).orElse(""));
      return -1;
    }
    return found;
  }
}
