package org.onshore.input.check;

import java.util.List;
import org.onshore.domain.program.ProcessKind;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.BillTable;
import org.onshore.input.schema.LoadsTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.Range;
import org.onshore.input.schema.ResourcesTable;
import org.onshore.input.schema.SitesTable;

/** Processes that contradict themselves, and what they load. */
final class ProcessChecks implements Check {
  static final Rule MINIMUM_ABOVE_MAXIMUM =
      Rule.error(
          "minimum-above-maximum",
          "A process must start more units in a period than it may.",
          "processes.csv\nprocess,site,part,kind,cost_usd,minimum_per_period,maximum_per_period\n"
              + "buy,FAB,CHIP,buy,100,,\nmake,FAB,RACK,make,900,9,5",
          "Swap the two.");
  static final Rule LOT_ABOVE_MAXIMUM =
      Rule.warning(
          "lot-above-maximum",
          "One lot of a process is more than it may start in a period, so it never starts any.",
          "processes.csv\nprocess,site,part,kind,cost_usd,maximum_per_period,lot_size\n"
              + "buy,FAB,CHIP,buy,100,,\nmake,FAB,RACK,make,900,5,10",
          "Make the lot smaller, or the maximum larger.");
  static final Rule MAKE_WITHOUT_BILL =
      Rule.warning(
          "make-without-bill",
          "A process makes a part that has no bill: it comes of nothing but its cost.",
          "bill.csv\nparent,component,quantity",
          "Add the rows of its bill; or buy it.");
  static final Rule LOAD_AT_OTHER_SITE =
      Rule.error(
          "load-at-other-site",
          "A process takes a resource of another site.",
          "resources.csv\nresource,site,capacity_per_period\nLINE,DC,40",
          "Name the resource of its own site.");
  static final Rule LOAD_OF_ONE =
      Rule.error(
          "load-of-one",
          "A load names neither a process nor a part, or both.",
          "loads.csv\nprocess,part,resource,quantity\nmake,RACK,LINE,2",
          "Name the process in one column, or the part in the other.");
  static final Rule METAL_ABOVE_MASS =
      Rule.warning(
          "metal-above-mass",
          "The metals in a part weigh more than the part, so that no share of its mass makes sense.",
          "parts.csv\npart,cost_usd,mass_kg,steel_kg\nCHIP,100,,\nRACK,1000,900,1200",
          "Correct mass_kg.");

  @Override
  public List<Rule> rules() {
    return List.of(
        MINIMUM_ABOVE_MAXIMUM,
        LOT_ABOVE_MAXIMUM,
        MAKE_WITHOUT_BILL,
        LOAD_AT_OTHER_SITE,
        LOAD_OF_ONE,
        METAL_ABOVE_MASS);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows processes = tables.rows(ProcessesTable.TABLE);
    Rows parts = tables.rows(PartsTable.TABLE);
    Grouped bill = Grouped.byGuess(tables.rows(BillTable.TABLE), BillTable.PARENT, parts.size());
    for (int row = 0; row < processes.size(); row++) {
      checkLimits(processes, row, findings);
      checkBill(processes, bill, row, findings);
    }
    checkLoads(tables, findings);
    checkMetals(parts, findings);
  }

  private static void checkLimits(Rows processes, int row, Findings findings) {
    double minimum = processes.number(ProcessesTable.MINIMUM_PER_PERIOD, row);
    double maximum = processes.number(ProcessesTable.MAXIMUM_PER_PERIOD, row);
    double lot = processes.number(ProcessesTable.LOT_SIZE, row);
    String most = processes.written(ProcessesTable.MAXIMUM_PER_PERIOD, row);
    if (minimum > maximum) {
      String least = processes.written(ProcessesTable.MINIMUM_PER_PERIOD, row);
      findings.add(
          MINIMUM_ABOVE_MAXIMUM,
          processes.place(ProcessesTable.MINIMUM_PER_PERIOD, row),
          least,
          "minimum_per_period %s is more than maximum_per_period %s".formatted(least, most),
          "the two are the wrong way round");
    }
    if (lot > maximum) {
      String size = processes.written(ProcessesTable.LOT_SIZE, row);
      findings.add(
          LOT_ABOVE_MAXIMUM,
          processes.place(ProcessesTable.LOT_SIZE, row),
          size,
          "a lot of %s is more than maximum_per_period %s".formatted(size, most),
          "a smaller lot");
    }
  }

  private static void checkBill(Rows processes, Grouped bill, int row, Findings findings) {
    int part = processes.reference(ProcessesTable.PART, row);
    if (part >= 0
        && bill.isEmpty(part)
        && processes.is(ProcessesTable.KIND, row, ProcessKind.MAKE)) {
      String name = processes.written(ProcessesTable.PART, row);
      findings.add(
          MAKE_WITHOUT_BILL,
          processes.place(ProcessesTable.PART, row),
          name,
          "'%s' makes '%s', which has no bill"
              .formatted(processes.text(ProcessesTable.PROCESS, row), name),
          "kind buy; or its components are missing from bill.csv");
    }
  }

  private static void checkLoads(Tables tables, Findings findings) {
    Rows loads = tables.rows(LoadsTable.TABLE);
    for (int row = 0; row < loads.size(); row++) {
      boolean first = loads.isWritten(LoadsTable.PROCESS, row);
      boolean second = loads.isWritten(LoadsTable.PART, row);
      if (first == second) {
        findings.add(
            LOAD_OF_ONE,
            loads.place(LoadsTable.PROCESS, row),
            loads.written(LoadsTable.PROCESS, row),
            first
                ? "the load names the process '%s' and the part '%s'"
                    .formatted(
                        loads.written(LoadsTable.PROCESS, row), loads.written(LoadsTable.PART, row))
                : "the load names neither process nor part",
            first ? "one of the two is to be blank" : "the process or the part is missing");
      }
      checkSite(tables, row, findings);
    }
  }

  private static void checkSite(Tables tables, int row, Findings findings) {
    Rows loads = tables.rows(LoadsTable.TABLE);
    Rows processes = tables.rows(ProcessesTable.TABLE);
    Rows resources = tables.rows(ResourcesTable.TABLE);
    Rows sites = tables.rows(SitesTable.TABLE);
    int resource = loads.reference(LoadsTable.RESOURCE, row);
    int process = loads.reference(LoadsTable.PROCESS, row);
    if (resource < 0 || process < 0 || process >= processes.size()) {
      return;
    }
    int there = resources.reference(ResourcesTable.SITE, resource);
    int here = processes.reference(ProcessesTable.SITE, process);
    if (there >= 0 && here >= 0 && there != here) {
      String name = loads.written(LoadsTable.RESOURCE, row);
      findings.add(
          LOAD_AT_OTHER_SITE,
          loads.place(LoadsTable.RESOURCE, row),
          name,
          "'%s' runs at '%s', but '%s' is at '%s'"
              .formatted(
                  processes.text(ProcessesTable.PROCESS, process),
                  sites.text(SitesTable.SITE, here),
                  name,
                  sites.text(SitesTable.SITE, there)),
          "a resource of '" + sites.text(SitesTable.SITE, here) + "' is meant");
    }
  }

  private static void checkMetals(Rows parts, Findings findings) {
    for (int row = 0; row < parts.size(); row++) {
      double metals =
          parts.number(PartsTable.STEEL_KG, row)
              + parts.number(PartsTable.ALUMINUM_KG, row)
              + parts.number(PartsTable.COPPER_KG, row);
      double mass = parts.number(PartsTable.MASS_KG, row);
      if (metals > mass * (1 + 1e-9)) {
        findings.add(
            METAL_ABOVE_MASS,
            parts.place(PartsTable.MASS_KG, row),
            parts.written(PartsTable.MASS_KG, row),
            "the metals in '%s' weigh %s kg, but mass_kg is %s"
                .formatted(
                    parts.text(PartsTable.PART, row), Range.plain(metals), Range.plain(mass)),
            "mass_kg is missing or in another unit");
      }
    }
  }
}
