package org.onshore.input.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.Type;

/** Two rows that say they are the same. */
final class RepeatedRow implements Check {
  static final Rule DUPLICATE_KEY =
      Rule.error(
          "duplicate-key",
          "Two rows have one key, or contradict each other: two capacities of a resource from one"
              + " day on, two lanes of one kind between two sites.",
          "parts.csv\npart,cost_usd\nCHIP,100\nRACK,1000\nCHIP,120",
          "Rename one, or delete it.");
  static final Rule REPEATED_ROW =
      Rule.warning(
          "repeated-row",
          "Two rows speak of the same thing, so that their quantities add up; often one was copied"
              + " by mistake.",
          "stock.csv\nsite,part,quantity\nFAB,CHIP,5\nFAB,CHIP,5",
          "Make one row of them.");

  @Override
  public List<Rule> rules() {
    return List.of(DUPLICATE_KEY, REPEATED_ROW);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    for (Table table : Schema.TABLES) {
      if (table.repeats() != Table.Repeats.BELONG) {
        check(tables.rows(table), findings);
      }
    }
  }

  private static void check(Rows rows, Findings findings) {
    List<Column> identity = rows.table().identity();
    int[] slots = new int[Integer.highestOneBit(Math.max(4, rows.size()) * 2) * 2];
    Arrays.fill(slots, -1);
    for (int row = 0; row < rows.size(); row++) {
      if (!isSound(rows, identity, row)) {
        continue;
      }
      int hash = rows.hash(identity, row) * 0x9E3779B9;
      int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while (slots[slot] >= 0 && !same(rows, identity, slots[slot], row)) {
        slot = (slot + 1) & (slots.length - 1);
      }
      if (slots[slot] < 0) {
        slots[slot] = row;
      } else {
        report(rows, slots[slot], row, findings);
      }
    }
  }

  /** Whether the row says who it is; otherwise that was found before. */
  private static boolean isSound(Rows rows, List<Column> identity, int row) {
    for (Column column : identity) {
      if (column.type() instanceof Type.Reference && rows.reference(column, row) == Rows.UNKNOWN) {
        return false;
      }
      if (column.isKey() && rows.text(column, row).isEmpty()) {
        return false;
      }
      if (column.required() && column.word().isEmpty() && !rows.isWritten(column, row)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Rows rows, List<Column> identity, int one, int other) {
    for (Column column : identity) {
      if (!rows.same(column, one, other)) {
        return false;
      }
    }
    return true;
  }

  private static void report(Rows rows, int first, int again, Findings findings) {
    List<Column> identity = rows.table().identity();
    List<String> values = new ArrayList<>();
    for (Column column : identity) {
      if (rows.isWritten(column, again)) {
        values.add(rows.written(column, again));
      }
    }
    String name = String.join(", ", values);
    boolean clash = rows.table().repeats() == Table.Repeats.CLASH;
    findings.add(
        clash ? DUPLICATE_KEY : REPEATED_ROW,
        rows.place(identity.getFirst(), again),
        name,
        clash
            ? "'" + name + "' is there twice: first at " + rows.where(first)
            : "'" + name + "' is also at " + rows.where(first) + ", and both count",
        clash ? "one of the two is to be renamed or deleted" : "one row is meant");
  }
}
