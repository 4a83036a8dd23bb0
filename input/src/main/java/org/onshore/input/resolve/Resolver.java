package org.onshore.input.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.program.Settings;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.Target;
import org.onshore.domain.program.Workload;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.HazardsTable;
import org.onshore.input.schema.OccupationsTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.RackSpecsTable;
import org.onshore.input.schema.ResourcesTable;
import org.onshore.input.schema.SitesTable;
import org.onshore.input.schema.Table;
import org.onshore.input.schema.TargetsTable;
import org.onshore.input.schema.WorkloadsTable;

/** Makes a program of tables without errors. */
public final class Resolver {
  private final Tables tables;

  private Resolver(Tables tables) {
    this.tables = tables;
  }

  /**
   * The program.
   *
   * @param tables of which no finding is an error
   * @param sha256 of what they were read from
   */
  public static Program resolve(Tables tables, String sha256) {
    return new Resolver(tables).program(sha256);
  }

  private Program program(String sha256) {
    Settings settings = tables.findSettings().orElseThrow();
    List<Site> sites = list(SitesTable.TABLE, new Places(tables)::site);
    RackRows rackRows = new RackRows(tables);
    List<RackSpec> specs = list(RackSpecsTable.TABLE, rackRows::spec);
    List<Workload> workloads = list(WorkloadsTable.TABLE, rackRows::workload);
    Places places = new Places(tables);
    List<Part> parts = list(PartsTable.TABLE, row -> places.part(row, workloads));
    List<Generation> generations = rackRows.generations(parts, specs);
    SupplyRows supply = new SupplyRows(tables, sites, parts);
    List<Resource> resources = list(ResourcesTable.TABLE, supply::resource);
    List<Proposal> proposals = supply.proposals();
    List<Process> processes = list(ProcessesTable.TABLE, row -> supply.process(row, proposals));
    List<Load> loads = supply.loads(processes, resources);
    List<BillLine> bill = supply.bill();
    FlowRows flows = new FlowRows(tables, settings.calendar(), sites, parts);
    List<Lane> lanes = flows.lanes();
    List<Demand> demand = list(DemandTable.TABLE, flows::demand);
    List<OpeningStock> stock = flows.stock();
    List<Receipt> receipts = flows.receipts();
    PolicyRows policy = new PolicyRows(tables);
    List<Target> targets = list(TargetsTable.TABLE, row -> policy.target(row, generations, parts));
    List<Hazard> hazards = list(HazardsTable.TABLE, policy::hazard);
    List<Scenario> scenarios = policy.scenarios();
    WorkRows work = new WorkRows(tables);
    List<Occupation> occupations = list(OccupationsTable.TABLE, work::occupation);
    List<Labor> labor = work.labor(sites, processes, resources, occupations);
    return new Program(
        settings,
        Catalogue.of(sites, Site::id),
        Catalogue.of(parts, Part::id),
        Catalogue.of(generations, Generation::id),
        bill,
        Catalogue.of(processes, Process::id),
        Catalogue.of(resources, Resource::id),
        loads,
        lanes,
        Catalogue.of(demand, Demand::id),
        stock,
        receipts,
        Catalogue.of(proposals, Proposal::id),
        supply.proposalCapacity(proposals, resources),
        supply.commitments(proposals, processes),
        policy.tariffs(),
        Catalogue.of(targets, Target::id),
        Catalogue.of(hazards, Hazard::id),
        Catalogue.of(scenarios, Scenario::id),
        labor,
        Catalogue.of(occupations, Occupation::id),
        Catalogue.of(workloads, Workload::id),
        Catalogue.of(specs, RackSpec::id),
        sha256);
  }

  private <T> List<T> list(Table table, IntFunction<T> row) {
    return list(tables.rows(table), row);
  }

  /** Each row as the thing it stands for. */
  @SuppressWarnings("unchecked")
  static <T> List<T> list(Rows rows, IntFunction<T> thing) {
    Object[] things = new Object[rows.size()];
    for (int row = 0; row < things.length; row++) {
      things[row] = thing.apply(row);
    }
    return (List<T>) Arrays.asList(things);
  }
}
