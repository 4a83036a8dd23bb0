package org.onshore.input.check;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.onshore.domain.program.ProcessKind;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.BillTable;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ReceiptsTable;
import org.onshore.input.schema.StockTable;
import org.onshore.input.schema.Table;

/** A part that is needed, but that nobody makes, buys or stocks. */
final class UnsourcedPart implements Check {
  static final Rule UNSOURCED_PART =
      Rule.error(
          "unsourced-part",
          "A part is demanded, or goes into one that is, but nobody makes, buys or stocks it and"
              + " none is under way.",
          "bill.csv\nparent,component,quantity\nRACK,CHIP,2\nRACK,CABLE,9\n"
              + "parts.csv\npart,cost_usd\nCHIP,100\nRACK,1000\nCABLE,5",
          "Add a process that makes or buys it, or its stock.");
  static final Rule UNSOURCED_SUBSTITUTE =
      Rule.warning(
          "unsourced-substitute",
          "Nobody makes, buys or stocks a part that may stand in for another, so it never will.",
          "bill.csv\nparent,component,quantity,group\nRACK,CHIP,2,chip\nRACK,CHIP2,2,chip\n"
              + "parts.csv\npart,cost_usd\nCHIP,100\nRACK,1000\nCHIP2,90",
          "Add a process that makes or buys it, or delete the row.");

  @Override
  public List<Rule> rules() {
    return List.of(UNSOURCED_PART, UNSOURCED_SUBSTITUTE);
  }

  /** Parts that somebody makes, buys, stocks or has under way. */
  static BitSet sourced(Tables tables) {
    BitSet sourced = new BitSet();
    mark(tables, ProcessesTable.TABLE, ProcessesTable.PART, sourced);
    mark(tables, StockTable.TABLE, StockTable.PART, sourced);
    mark(tables, ReceiptsTable.TABLE, ReceiptsTable.PART, sourced);
    return sourced;
  }

  private static void mark(Tables tables, Table table, Column column, BitSet parts) {
    Rows rows = tables.rows(table);
    for (int row = 0; row < rows.size(); row++) {
      int part = rows.referenceOrGuess(column, row);
      if (part >= 0) {
        parts.set(part);
      }
    }
  }

  @Override
  public void check(Tables tables, Findings findings) {
    new Search(tables, findings).run();
  }

  /** Goes from what is demanded down the bills of what is made. */
  private static final class Search {
    private final Rows demand;
    private final Rows bill;
    private final Rows parts;
    private final Findings findings;
    private final BitSet sourced;
    private final ComputeRacks compute;
    private final BitSet made = new BitSet();
    private final Grouped byParent;
    private final BitSet seen = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    Search(Tables tables, Findings findings) {
      this.demand = tables.rows(DemandTable.TABLE);
      this.bill = tables.rows(BillTable.TABLE);
      this.parts = tables.rows(PartsTable.TABLE);
      this.findings = findings;
      this.sourced = sourced(tables);
      this.compute = new ComputeRacks(tables);
      this.byParent = Grouped.byGuess(bill, BillTable.PARENT, parts.size());
      Rows processes = tables.rows(ProcessesTable.TABLE);
      for (int row = 0; row < processes.size(); row++) {
        int part = processes.referenceOrGuess(ProcessesTable.PART, row);
        if (part >= 0 && processes.is(ProcessesTable.KIND, row, ProcessKind.MAKE)) {
          made.set(part);
        }
      }
    }

    void run() {
      for (int row = 0; row < demand.size(); row++) {
        int part = demand.referenceOrGuess(DemandTable.PART, row);
        if (part < 0 || !isNew(part)) {
          continue;
        }
        if (compute.isCompute(part)) {
          needRacks(row);
        } else {
          String why = "'" + demand.text(DemandTable.DEMAND, row) + "' demands it";
          need(part, demand.place(DemandTable.PART, row), why);
        }
      }
      while (!open.isEmpty()) {
        int parent = open.remove();
        int[] lines = lines(parent);
        for (int line : lines) {
          needComponent(parent, line, lines);
        }
      }
    }

    /** Tokens want a rack of any generation that somebody makes, buys or stocks. */
    private void needRacks(int row) {
      boolean any = false;
      for (int rack : compute.racks()) {
        any |= sourced.get(rack);
        if (sourced.get(rack) && isNew(rack)) {
          follow(rack);
        }
      }
      if (!any && !compute.racks().isEmpty()) {
        String rack = parts.text(PartsTable.PART, compute.racks().getFirst());
        findings.add(
            UNSOURCED_PART,
            demand.place(DemandTable.PART, row),
            demand.written(DemandTable.PART, row),
            "nobody makes, buys or stocks a rack that '%s' could be had of"
                .formatted(demand.written(DemandTable.PART, row)),
            "a process that makes or buys '" + rack + "' is missing from processes.csv");
      }
    }

    private boolean isNew(int part) {
      if (seen.get(part)) {
        return false;
      }
      seen.set(part);
      return true;
    }

    private int[] lines(int parent) {
      int[] lines = new int[byParent.count(parent)];
      Arrays.setAll(lines, n -> byParent.row(parent, n));
      return lines;
    }

    private void need(int part, Place place, String why) {
      if (sourced.get(part)) {
        follow(part);
      } else {
        report(UNSOURCED_PART, part, place, why);
      }
    }

    private void needComponent(int parent, int line, int[] lines) {
      int part = bill.referenceOrGuess(BillTable.COMPONENT, line);
      if (part < 0 || !isNew(part)) {
        return;
      }
      Place place = bill.place(BillTable.COMPONENT, line);
      String why = "it goes into '" + parts.text(PartsTable.PART, parent) + "'";
      if (!sourced.get(part) && hasSubstitute(line, lines)) {
        report(UNSOURCED_SUBSTITUTE, part, place, why);
      } else {
        need(part, place, why);
      }
    }

    private boolean hasSubstitute(int line, int[] lines) {
      String group = bill.text(BillTable.GROUP, line);
      for (int other : lines) {
        int part = bill.referenceOrGuess(BillTable.COMPONENT, other);
        if (!group.isEmpty()
            && part >= 0
            && sourced.get(part)
            && bill.text(BillTable.GROUP, other).equals(group)) {
          return true;
        }
      }
      return false;
    }

    private void follow(int part) {
      if (made.get(part)) {
        open.add(part);
      }
    }

    private void report(Rule rule, int part, Place place, String why) {
      String name = parts.text(PartsTable.PART, part);
      findings.add(
          rule,
          place,
          name,
          "nobody makes, buys or stocks '" + name + "', but " + why,
          "a process that makes or buys '" + name + "' is missing from processes.csv");
    }
  }
}
