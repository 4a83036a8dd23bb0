package org.onshore.input.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

/**
 * Finds the rows that a column refers to. Where the column may speak of two tables, rows of the
 * second are counted on from the last of the first.
 */
final class ReferenceReader {
  /** Comparisons of names for advice in one column; a second's worth. */
  private static final long COMPARISONS = 20_000_000;

  private final Rows rows;
  private final Column column;
  private final Tables tables;
  private final List<Table> targets;
  private final Rule rule;
  private final Findings findings;
  private final Map<String, Guess> guesses = new HashMap<>();
  private long comparisons;

  /** What an unknown name may have meant: a row or none, and the advice. */
  private record Guess(int row, String advice) {}

  ReferenceReader(Rows rows, Column column, Tables tables, Findings findings) {
    this.rows = rows;
    this.column = column;
    this.tables = tables;
    this.targets = ((Type.Reference) column.type()).tables().stream().map(Schema::get).toList();
    this.rule = UnknownReference.of(column);
    this.findings = findings;
  }

  void read() {
    if (!rows.hasColumn(column)) {
      return;
    }
    int[] found = new int[rows.size()];
    for (int row = 0; row < found.length; row++) {
      found[row] = rows.isWritten(column, row) ? find(row) : Rows.NONE;
    }
    rows.put(column, new Cells.Codes(found));
  }

  private int find(int row) {
    String name = rows.written(column, row);
    if (!column.word().isEmpty() && name.equals(column.word())) {
      return Rows.NONE;
    }
    int offset = 0;
    for (Table target : targets) {
      int at = tables.names(target).row(name);
      if (at >= 0) {
        checkAmbiguous(target, name, row);
        return offset + at;
      }
      offset += tables.rows(target).size();
    }
    return unknown(name, row);
  }

  private void checkAmbiguous(Table taken, String name, int row) {
    for (Table other : targets) {
      if (!other.equals(taken) && tables.names(other).row(name) >= 0) {
        findings.add(
            UnknownReference.AMBIGUOUS_NAME,
            rows.place(column, row),
            name,
            "'%s' is a name in %s and in %s; the first is taken"
                .formatted(name, taken.file(), other.file()),
            "rename one of them, or use a column that names only one kind");
      }
    }
  }

  private int unknown(String name, int row) {
    String kind = UnknownReference.kind(column);
    Place place = rows.place(column, row);
    for (Table target : targets) {
      int line = tables.names(target).excludedLine(name);
      if (line > 0) {
        findings.add(
            rule,
            place,
            name,
            "the " + kind + " '" + name + "' is excluded (" + target.file() + ":" + line + ")",
            "include it, or exclude this row too");
        return Rows.UNKNOWN;
      }
    }
    Guess guess = isOwnTable() ? guess(name, row) : guesses.computeIfAbsent(name, this::guess);
    findings.add(rule, place, name, "unknown " + kind + " '" + name + "'", guess.advice());
    return guess.row() < 0 ? Rows.UNKNOWN : Rows.guess(guess.row());
  }

  private boolean isOwnTable() {
    return targets.contains(rows.table());
  }

  private Guess guess(String name) {
    return guess(name, Rows.NONE);
  }

  /** What the name may have meant, but not the row itself. */
  private Guess guess(String name, int self) {
    String bare = name.strip();
    int offset = 0;
    for (Table target : targets) {
      Names names = tables.names(target);
      Rows there = tables.rows(target);
      boolean patient = comparisons < COMPARISONS;
      comparisons += names.size();
      if (patient && !bare.isEmpty()) {
        var match = NearestName.find(bare, names.allBut(self));
        if (match.isPresent()) {
          int row = names.row(match.get().name());
          Column key = target.findKey().orElseThrow();
          String where = " (" + there.place(key, row).source() + ")";
          return new Guess(offset + row, advice(name, match.get(), where));
        }
      }
      offset += there.size();
    }
    return new Guess(Rows.UNKNOWN, "it is to be added to " + targets.getFirst().file());
  }

  private static String advice(String name, NearestName.Match match, String where) {
    String reason =
        name.strip().equals(match.name())
            ? ": without the blanks around it"
            : match.onlyCase() ? ": only the case differs" : "";
    return "'" + match.name() + "'" + where + reason;
  }
}
