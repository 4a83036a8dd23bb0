package org.onshore.input.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.BillTable;
import org.onshore.input.schema.PartsTable;

/** A part that goes into itself, by whatever way. */
final class BillCycle implements Check {
  static final Rule BILL_CYCLE =
      Rule.error(
          "bill-cycle",
          "A part goes into itself through the bills of its components, so that it could never be"
              + " made. The cycle is printed.",
          "bill.csv\nparent,component,quantity\nRACK,CHIP,2\nCHIP,RACK,1",
          "One of the rows names parent and component the wrong way round.");

  @Override
  public List<Rule> rules() {
    return List.of(BILL_CYCLE);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows bill = tables.rows(BillTable.TABLE);
    Rows parts = tables.rows(PartsTable.TABLE);
    int[] knots = knots(bill, parts.size());
    Grouped byParent = Grouped.by(bill, BillTable.PARENT, parts.size());
    BitSet reported = new BitSet();
    for (int row = 0; row < bill.size(); row++) {
      if (isInKnot(bill, knots, row) && !reported.get(knots[parent(bill, row)])) {
        reported.set(knots[parent(bill, row)]);
        report(cycle(bill, byParent, knots, row), row, tables, findings);
      }
    }
  }

  /** Parts that go into themselves. */
  static BitSet partsInCycles(Tables tables) {
    Rows bill = tables.rows(BillTable.TABLE);
    int[] knots = knots(bill, tables.rows(PartsTable.TABLE).size());
    BitSet parts = new BitSet();
    for (int row = 0; row < bill.size(); row++) {
      if (isInKnot(bill, knots, row)) {
        parts.set(parent(bill, row));
        parts.set(bill.reference(BillTable.COMPONENT, row));
      }
    }
    return parts;
  }

  private static int parent(Rows bill, int row) {
    return bill.reference(BillTable.PARENT, row);
  }

  /** Whether both ends of the row go into each other. */
  private static boolean isInKnot(Rows bill, int[] knots, int row) {
    int parent = parent(bill, row);
    int component = bill.reference(BillTable.COMPONENT, row);
    return parent >= 0 && component >= 0 && knots[parent] >= 0 && knots[parent] == knots[component];
  }

  /**
   * For each part the knot it is in: parts that go into each other share a number. Parts that are
   * in no cycle are peeled off from below and from above (-1); what is left is cut into knots.
   */
  private static int[] knots(Rows bill, int parts) {
    Grouped byParent = Grouped.by(bill, BillTable.PARENT, parts);
    Grouped byComponent = Grouped.by(bill, BillTable.COMPONENT, parts);
    BitSet left = new BitSet(parts);
    left.set(0, parts);
    peel(bill, byParent, byComponent, left, true);
    peel(bill, byParent, byComponent, left, false);
    int[] knots = new int[parts];
    Arrays.fill(knots, -1);
    for (int part = left.nextSetBit(0); part >= 0; part = left.nextSetBit(part + 1)) {
      if (knots[part] < 0) {
        BitSet below = reach(bill, byParent, part, left, true);
        BitSet above = reach(bill, byComponent, part, left, false);
        below.and(above);
        for (int other = below.nextSetBit(0); other >= 0; other = below.nextSetBit(other + 1)) {
          knots[other] = part;
        }
      }
    }
    return knots;
  }

  /** Takes away parts without components left (down), or without parents left. */
  private static void peel(
      Rows bill, Grouped byParent, Grouped byComponent, BitSet left, boolean down) {
    Grouped ahead = down ? byParent : byComponent;
    Grouped back = down ? byComponent : byParent;
    int parts = left.length();
    int[] open = new int[parts];
    Deque<Integer> free = new ArrayDeque<>();
    for (int part = 0; part < parts; part++) {
      for (int n = 0; n < ahead.count(part); n++) {
        int other = otherEnd(bill, ahead.row(part, n), down);
        open[part] += other >= 0 && left.get(other) ? 1 : 0;
      }
      if (open[part] == 0 && left.get(part)) {
        free.add(part);
      }
    }
    while (!free.isEmpty()) {
      int part = free.remove();
      left.clear(part);
      for (int n = 0; n < back.count(part); n++) {
        int other = otherEnd(bill, back.row(part, n), !down);
        if (other >= 0 && left.get(other) && --open[other] == 0) {
          free.add(other);
        }
      }
    }
  }

  private static int otherEnd(Rows bill, int row, boolean down) {
    return bill.reference(down ? BillTable.COMPONENT : BillTable.PARENT, row);
  }

  /** What is reached from the part in one row or more. */
  private static BitSet reach(Rows bill, Grouped ahead, int part, BitSet left, boolean down) {
    BitSet reached = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(part);
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int n = 0; n < ahead.count(at); n++) {
        int other = otherEnd(bill, ahead.row(at, n), down);
        if (other >= 0 && left.get(other) && !reached.get(other)) {
          reached.set(other);
          open.add(other);
        }
      }
    }
    return reached;
  }

  /** The shortest way from the row's parent through its component back to the parent. */
  private static List<Integer> cycle(Rows bill, Grouped byParent, int[] knots, int row) {
    int parent = parent(bill, row);
    int start = bill.reference(BillTable.COMPONENT, row);
    int[] before = new int[knots.length];
    Arrays.fill(before, -1);
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    before[start] = start;
    while (before[parent] < 0) {
      int at = open.remove();
      for (int n = 0; n < byParent.count(at); n++) {
        int next = bill.reference(BillTable.COMPONENT, byParent.row(at, n));
        if (next >= 0 && knots[next] == knots[parent] && before[next] < 0) {
          before[next] = at;
          open.add(next);
        }
      }
    }
    List<Integer> cycle = new ArrayList<>();
    for (int at = parent; at != start; at = before[at]) {
      cycle.addFirst(at);
    }
    cycle.addFirst(start);
    cycle.addFirst(parent);
    return cycle;
  }

  private static void report(List<Integer> cycle, int row, Tables tables, Findings findings) {
    Rows parts = tables.rows(PartsTable.TABLE);
    Rows bill = tables.rows(BillTable.TABLE);
    List<String> names = new ArrayList<>();
    cycle.forEach(part -> names.add(parts.text(PartsTable.PART, part)));
    findings.add(
        BILL_CYCLE,
        bill.place(BillTable.COMPONENT, row),
        bill.written(BillTable.COMPONENT, row),
        "the bill goes round in a cycle: " + String.join(" -> ", names),
        "parent and component of one of these rows are the wrong way round");
  }
}
