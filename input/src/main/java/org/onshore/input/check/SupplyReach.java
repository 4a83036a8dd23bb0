package org.onshore.input.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.program.ProcessKind;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.BillTable;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.LanesTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ReceiptsTable;
import org.onshore.input.schema.SitesTable;
import org.onshore.input.schema.StockTable;
import org.onshore.input.schema.Table;

/**
 * Which part can be had at which site, time left aside: what is stocked or bought there, what comes
 * by a lane from a site that has it, what is made there of components that can be had there.
 * Components that are reported elsewhere (unknown, sourced by nobody, in themselves) are taken to
 * be had everywhere, so that one mistake is reported once.
 */
final class SupplyReach {
  private final Rows bill;
  private final Rows processes;
  private final Rows lanes;
  private final int sites;
  private final BitSet excused = new BitSet();
  private final Grouped billByParent;
  private final Grouped billByComponent;
  private final Grouped processesOf;
  private final PairIndex lanesFor;
  private final BitSet partsWithLanes = new BitSet();
  private final BitSet[] sitesNext;
  private final BitSet[] had;
  private final int[] groupOfLine;
  private final int[] groupsOfPart;
  private final BitSet[] missing;
  private final BitSet isOpen = new BitSet();
  private int[] open = new int[1024];
  private int opened;

  SupplyReach(Tables tables) {
    this.bill = tables.rows(BillTable.TABLE);
    this.processes = tables.rows(ProcessesTable.TABLE);
    this.lanes = tables.rows(LanesTable.TABLE);
    this.sites = tables.rows(SitesTable.TABLE).size();
    int parts = tables.rows(PartsTable.TABLE).size();
    this.billByParent = Grouped.byGuess(bill, BillTable.PARENT, parts);
    this.billByComponent = Grouped.byGuess(bill, BillTable.COMPONENT, parts);
    this.processesOf = Grouped.byGuess(processes, ProcessesTable.PART, parts);
    this.lanesFor = PairIndex.by(lanes, LanesTable.FROM, LanesTable.PART);
    this.sitesNext = sitesNext();
    this.had = new BitSet[parts];
    Arrays.setAll(had, _ -> new BitSet());
    excused.set(0, parts);
    excused.andNot(UnsourcedPart.sourced(tables));
    excused.or(BillCycle.partsInCycles(tables));
    this.groupOfLine = new int[bill.size()];
    this.groupsOfPart = new int[parts];
    this.missing = new BitSet[processes.size()];
    countGroups(parts);
    begin(tables);
    spread();
  }

  /** For each site the sites to which a lane carries any part. */
  private BitSet[] sitesNext() {
    BitSet[] next = new BitSet[sites];
    Arrays.setAll(next, _ -> new BitSet(sites));
    for (int lane = 0; lane < lanes.size(); lane++) {
      int from = lanes.referenceOrGuess(LanesTable.FROM, lane);
      int to = lanes.referenceOrGuess(LanesTable.TO, lane);
      int part = lanes.referenceOrGuess(LanesTable.PART, lane);
      if (part >= 0) {
        partsWithLanes.set(part);
      } else if (from >= 0 && to >= 0) {
        next[from].set(to);
      }
    }
    return next;
  }

  /** Numbers the groups of each parent; a line without a group is one of its own. */
  private void countGroups(int parts) {
    for (int part = 0; part < parts; part++) {
      Map<String, Integer> groups = new LinkedHashMap<>();
      int next = 0;
      for (int n = 0; n < billByParent.count(part); n++) {
        int line = billByParent.row(part, n);
        String group = bill.text(BillTable.GROUP, line);
        Integer known = group.isEmpty() ? null : groups.get(group);
        groupOfLine[line] = known == null ? next++ : known;
        if (!group.isEmpty()) {
          groups.put(group, groupOfLine[line]);
        }
      }
      groupsOfPart[part] = next;
    }
  }

  private void begin(Tables tables) {
    have(tables, StockTable.TABLE, StockTable.PART, StockTable.SITE);
    have(tables, ReceiptsTable.TABLE, ReceiptsTable.PART, ReceiptsTable.SITE);
    for (int process = 0; process < processes.size(); process++) {
      int part = processes.referenceOrGuess(ProcessesTable.PART, process);
      missing[process] = new BitSet();
      if (part >= 0 && processes.is(ProcessesTable.KIND, process, ProcessKind.MAKE)) {
        missing[process].set(0, groupsOfPart[part]);
        for (int n = 0; n < billByParent.count(part); n++) {
          int line = billByParent.row(part, n);
          int component = bill.reference(BillTable.COMPONENT, line);
          if (component < 0 || excused.get(component)) {
            missing[process].clear(groupOfLine[line]);
          }
        }
      }
      runIfComplete(process);
    }
  }

  private void have(Tables tables, Table table, Column part, Column site) {
    Rows rows = tables.rows(table);
    for (int row = 0; row < rows.size(); row++) {
      have(rows.referenceOrGuess(part, row), rows.referenceOrGuess(site, row));
    }
  }

  private void runIfComplete(int process) {
    if (missing[process].isEmpty()) {
      have(
          processes.referenceOrGuess(ProcessesTable.PART, process),
          processes.referenceOrGuess(ProcessesTable.SITE, process));
    }
  }

  private void have(int part, int site) {
    if (part < 0 || site < 0 || had[part].get(site)) {
      return;
    }
    had[part].set(site);
    if (!isOpen.get(part)) {
      isOpen.set(part);
      if (opened == open.length) {
        open = Arrays.copyOf(open, opened * 2);
      }
      open[opened++] = part;
    }
  }

  /** Takes up each part that came to a new site, until none does. */
  private void spread() {
    while (opened > 0) {
      int part = open[--opened];
      isOpen.clear(part);
      travel(part);
      use(part);
    }
  }

  /** The part goes wherever lanes carry it. */
  private void travel(int part) {
    BitSet done = new BitSet(sites);
    BitSet fresh = (BitSet) had[part].clone();
    while (!fresh.isEmpty()) {
      int site = fresh.nextSetBit(0);
      fresh.clear(site);
      done.set(site);
      fresh.or(sitesNext[site]);
      if (partsWithLanes.get(part)) {
        for (int lane = lanesFor.first(site, part); lane >= 0; lane = lanesFor.after(lane)) {
          int to = lanes.referenceOrGuess(LanesTable.TO, lane);
          if (to >= 0) {
            fresh.set(to);
          }
        }
      }
      fresh.andNot(done);
    }
    had[part] = done;
  }

  /** What is made at a site of the part has it now. */
  private void use(int part) {
    for (int n = 0; n < billByComponent.count(part); n++) {
      int line = billByComponent.row(part, n);
      int parent = bill.referenceOrGuess(BillTable.PARENT, line);
      for (int k = 0; parent >= 0 && k < processesOf.count(parent); k++) {
        int process = processesOf.row(parent, k);
        int site = processes.referenceOrGuess(ProcessesTable.SITE, process);
        if (site >= 0 && had[part].get(site) && missing[process].get(groupOfLine[line])) {
          missing[process].clear(groupOfLine[line]);
          runIfComplete(process);
        }
      }
    }
  }

  boolean isExcused(int part) {
    return excused.get(part);
  }

  boolean has(int part, int site) {
    return had[part].get(site);
  }

  /** Sites at which the part can be had, in order. */
  int[] sitesOf(int part) {
    return had[part].stream().toArray();
  }

  /** The first process that would make the part if its site had all components; -1 for none. */
  int stuckProcess(int part) {
    for (int n = 0; n < processesOf.count(part); n++) {
      int process = processesOf.row(part, n);
      if (processes.referenceOrGuess(ProcessesTable.SITE, process) >= 0
          && !missing[process].isEmpty()) {
        return process;
      }
    }
    return -1;
  }

  /** The first component that never gets to the process. */
  int missingComponent(int process) {
    int part = processes.referenceOrGuess(ProcessesTable.PART, process);
    for (int n = 0; n < billByParent.count(part); n++) {
      int line = billByParent.row(part, n);
      if (missing[process].get(groupOfLine[line])) {
        return bill.referenceOrGuess(BillTable.COMPONENT, line);
      }
    }
    throw new IllegalStateException("process " + process + " misses nothing");
  }
}
