package org.onshore.input.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.ProposalCapacity;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.BillTable;
import org.onshore.input.schema.CapacityTable;
import org.onshore.input.schema.CommitmentsTable;
import org.onshore.input.schema.LoadsTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ProposalCapacityTable;
import org.onshore.input.schema.ProposalsTable;
import org.onshore.input.schema.ResourcesTable;

/** Rows about how parts come to be: bills, processes, resources, proposals. */
final class SupplyRows {
  private static final List<ProcessKind> PROCESS_KINDS = List.of(ProcessKind.values());
  private static final List<ResourceKind> RESOURCE_KINDS = List.of(ResourceKind.values());

  private final Tables tables;
  private final Calendar calendar;
  private final List<Site> sites;
  private final List<Part> parts;
  private final Map<Integer, List<Integer>> steps = new LinkedHashMap<>();

  SupplyRows(Tables tables, List<Site> sites, List<Part> parts) {
    this.tables = tables;
    this.calendar = tables.findCalendar().orElseThrow();
    this.sites = sites;
    this.parts = parts;
    Rows capacity = tables.rows(CapacityTable.TABLE);
    for (int row = 0; row < capacity.size(); row++) {
      int resource = capacity.reference(CapacityTable.RESOURCE, row);
      steps.computeIfAbsent(resource, _ -> new ArrayList<>()).add(row);
    }
    for (List<Integer> ofResource : steps.values()) {
      ofResource.sort(Comparator.comparingInt(row -> capacity.day(CapacityTable.FROM, row)));
    }
  }

  /** Lines of the bill; a line without a group gets one of its own. */
  List<BillLine> bill() {
    Rows rows = tables.rows(BillTable.TABLE);
    Set<String> taken = new LinkedHashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      taken.add(rows.text(BillTable.GROUP, row));
    }
    return Resolver.list(
        rows,
        row -> {
          Part component = parts.get(rows.reference(BillTable.COMPONENT, row));
          String group = rows.text(BillTable.GROUP, row);
          if (group.isEmpty()) {
            group = component.id() + "#" + (row + 1);
            while (taken.contains(group)) {
              group += "#";
            }
          }
          return new BillLine(
              parts.get(rows.reference(BillTable.PARENT, row)),
              component,
              rows.number(BillTable.QUANTITY, row),
              group,
              window(rows.date(BillTable.VALID_FROM, row), rows.date(BillTable.VALID_UNTIL, row)));
        });
  }

  static Window window(@Nullable LocalDate from, @Nullable LocalDate until) {
    return from == null && until == null ? Window.ALWAYS : new Window(from, until);
  }

  Resource resource(int row) {
    Rows rows = tables.rows(ResourcesTable.TABLE);
    double capacity = rows.number(ResourcesTable.CAPACITY_PER_PERIOD, row);
    return new Resource(
        rows.text(ResourcesTable.RESOURCE, row),
        sites.get(rows.reference(ResourcesTable.SITE, row)),
        rows.text(ResourcesTable.UNIT, row),
        profile(capacity, steps.getOrDefault(row, List.of())),
        rows.choice(ResourcesTable.KIND, row, RESOURCE_KINDS));
  }

  /** A step holds in the periods whose first day is on or after its own, until the next. */
  private Profile profile(double before, List<Integer> ofResource) {
    if (ofResource.isEmpty()) {
      return Profile.constant(before);
    }
    Rows rows = tables.rows(CapacityTable.TABLE);
    double[] values = new double[calendar.length().value()];
    double value = before;
    int next = 0;
    for (int index = 0; index < values.length; index++) {
      long day = calendar.firstDay(new Period(index)).toEpochDay();
      while (next < ofResource.size()
          && rows.day(CapacityTable.FROM, ofResource.get(next)) <= day) {
        value = rows.number(CapacityTable.CAPACITY_PER_PERIOD, ofResource.get(next));
        next++;
      }
      values[index] = value;
    }
    return Profile.of(values);
  }

  Process process(int row, List<Proposal> proposals) {
    Rows rows = tables.rows(ProcessesTable.TABLE);
    Site site = sites.get(rows.reference(ProcessesTable.SITE, row));
    int proposal = rows.reference(ProcessesTable.PROPOSAL, row);
    double maximum =
        rows.numberOr(ProcessesTable.MAXIMUM_PER_PERIOD, row, Double.POSITIVE_INFINITY);
    String origin = rows.text(ProcessesTable.ORIGIN, row);
    return new Process(
        rows.text(ProcessesTable.PROCESS, row),
        site,
        parts.get(rows.reference(ProcessesTable.PART, row)),
        rows.choice(ProcessesTable.KIND, row, PROCESS_KINDS),
        Profile.constant(rows.number(ProcessesTable.COST_USD, row)),
        Profile.constant(rows.number(ProcessesTable.LEAD_DAYS, row)),
        Profile.constant(rows.number(ProcessesTable.YIELD, row)),
        window(
            rows.date(ProcessesTable.VALID_FROM, row), rows.date(ProcessesTable.VALID_UNTIL, row)),
        Profile.constant(rows.number(ProcessesTable.MINIMUM_PER_PERIOD, row)),
        Profile.constant(maximum),
        rows.numberOrNull(ProcessesTable.LOT_SIZE, row),
        proposal < 0 ? null : proposals.get(proposal),
        origin.isEmpty() ? site.country() : new Country(origin));
  }

  List<Load> loads(List<Process> processes, List<Resource> resources) {
    Rows rows = tables.rows(LoadsTable.TABLE);
    return Resolver.list(
        rows,
        row -> {
          Process process = null;
          Part part = null;
          var named = tables.findTarget(rows, LoadsTable.PROCESS, row);
          if (named.isEmpty()) {
            part = parts.get(rows.reference(LoadsTable.PART, row));
          } else if (named.get().table().equals(PartsTable.TABLE)) {
            part = parts.get(named.get().row());
          } else {
            process = processes.get(named.get().row());
          }
          return new Load(
              process,
              part,
              resources.get(rows.reference(LoadsTable.RESOURCE, row)),
              rows.number(LoadsTable.QUANTITY, row));
        });
  }

  /** In the order of the rows, whatever requires what. */
  List<Proposal> proposals() {
    Rows rows = tables.rows(ProposalsTable.TABLE);
    @Nullable Proposal[] done = new @Nullable Proposal[rows.size()];
    for (int row : Chains.order(rows.size(), at -> rows.reference(ProposalsTable.REQUIRES, at))) {
      int before = rows.reference(ProposalsTable.REQUIRES, row);
      done[row] =
          new Proposal(
              rows.text(ProposalsTable.PROPOSAL, row),
              rows.text(ProposalsTable.OWNER, row),
              sites.get(rows.reference(ProposalsTable.SITE, row)),
              window(
                  rows.date(ProposalsTable.AWARD_FROM, row),
                  rows.date(ProposalsTable.AWARD_UNTIL, row)),
              rows.number(ProposalsTable.LEAD_DAYS, row),
              rows.number(ProposalsTable.AWARD_COST_USD, row),
              rows.number(ProposalsTable.RUNNING_COST_USD_PER_PERIOD, row),
              rows.text(ProposalsTable.GROUP, row),
              before < 0 ? null : done[before],
              rows.number(ProposalsTable.DIRECT_JOBS, row));
    }
    List<Proposal> list = new ArrayList<>();
    for (Proposal proposal : done) {
      if (proposal != null) {
        list.add(proposal);
      }
    }
    return list;
  }

  List<ProposalCapacity> proposalCapacity(List<Proposal> proposals, List<Resource> resources) {
    Rows rows = tables.rows(ProposalCapacityTable.TABLE);
    return Resolver.list(
        rows,
        row ->
            new ProposalCapacity(
                proposals.get(rows.reference(ProposalCapacityTable.PROPOSAL, row)),
                resources.get(rows.reference(ProposalCapacityTable.RESOURCE, row)),
                rows.number(ProposalCapacityTable.AFTER_DAYS, row),
                rows.number(ProposalCapacityTable.CAPACITY_PER_PERIOD, row)));
  }

  List<Commitment> commitments(List<Proposal> proposals, List<Process> processes) {
    Rows rows = tables.rows(CommitmentsTable.TABLE);
    return Resolver.list(
        rows,
        row ->
            new Commitment(
                proposals.get(rows.reference(CommitmentsTable.PROPOSAL, row)),
                processes.get(rows.reference(CommitmentsTable.PROCESS, row)),
                rows.number(CommitmentsTable.FROM_DAYS, row),
                rows.numberOrNull(CommitmentsTable.UNTIL_DAYS, row),
                rows.number(CommitmentsTable.MINIMUM_QUANTITY, row),
                rows.number(CommitmentsTable.PENALTY_USD_PER_UNIT, row)));
  }
}
