package org.onshore.report;

import static org.onshore.report.Programs.HOME;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EconomyJobs;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Gate.GateKind;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Status;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Labor;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Occupation;
import org.onshore.domain.program.OccupationGroup;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * A plan of a few rows with a row in every table: chips from Taiwan become racks in Texas for a
 * hospital in Virginia, one rack late, one short. Names hold what CSV, HTML and JSON must quote.
 */
final class SmallPlan {
  private static final Country TW = new Country("TW");

  static final Site FAB =
      Programs.site(
          Programs.site("FAB-TW", "Fab, \"north\"", SiteKind.SUPPLIER, "TW", ""), 24.8, 121);
  static final Site PLANT =
      Programs.site(
          Programs.site(
              "PLANT-TX", "</script><script>alert(1)</script>", SiteKind.FACTORY, "US", "US-TX"),
          30.3,
          -97.7);
  static final Site HOSPITAL =
      Programs.site("DC,VA", "Clinic & <b>sons</b>", SiteKind.DATACENTER, "US", "US-VA");
  static final Part CHIP = Programs.part("chip", 30_000);
  static final Part RACK = Programs.part("rack", 3_000_000);
  static final Generation FIRST =
      Programs.generation("R1", RACK, Programs.rackSpec("r1", 720, 120));
  static final Process BUY = Programs.process("buy-chip", FAB, CHIP, ProcessKind.BUY);
  static final Process MAKE = Programs.process("make-rack", PLANT, RACK, ProcessKind.MAKE);
  static final Resource LINE = Programs.resource("line", PLANT, "hours", 40);
  static final Lane AIR = Programs.lane(FAB, PLANT, TransportMode.AIR);
  static final Lane ROAD = Programs.lane(PLANT, HOSPITAL, TransportMode.TRUCK);
  static final Demand URGENT =
      Programs.demand("D1", RACK, HOSPITAL, 2, 3, "health, public", DemandKind.FIRM);
  static final Proposal LINE_TWO = Programs.proposal("second-line", PLANT);
  static final Occupation ASSEMBLER =
      new Occupation(
          "51-2022", "Assemblers", OccupationGroup.MANUFACTURING, 2_000, 48_000.0, 14, null);

  private SmallPlan() {}

  static PlanReport report() {
    return report(true, true);
  }

  /** The same without labor rows: jobs are not known. */
  static PlanReport withoutLabor() {
    return report(false, true);
  }

  /** The same without generations: racks are not known. */
  static PlanReport withoutGeneration() {
    return report(true, false);
  }

  private static PlanReport report(boolean labor, boolean generation) {
    return new PlanReport(
        plan(program(labor, generation)),
        accounts(labor),
        new Explanation(
            gates(),
            List.of(gate("line", 900, 5_000), gate("press", 120.5, 480)),
            List.of(),
            List.of()),
        new AuditReport(120, List.of(), 3e-13),
        "0.1.0");
  }

  private static Program program(boolean labor, boolean generation) {
    return new Programs.Parts(
            Programs.settings("Small <program>", LocalDate.of(2027, 1, 4), 4),
            List.of(FAB, PLANT, HOSPITAL),
            List.of(CHIP, RACK),
            generation ? List.of(FIRST) : List.of(),
            List.of(BUY, MAKE),
            List.of(LINE),
            List.of(AIR, ROAD),
            List.of(URGENT),
            List.of(LINE_TWO),
            labor ? List.of(new Labor(PLANT, MAKE, null, ASSEMBLER, 20, 0, "")) : List.of(),
            labor ? List.of(ASSEMBLER) : List.of())
        .program();
  }

  private static Plan plan(Program program) {
    return new Plan(
        program,
        Status.OPTIMAL,
        12_345_678.9,
        12_345_678.9,
        0,
        List.of(
            new Start(BUY, at(0), 144), new Start(MAKE, at(1), 2), new Start(MAKE, at(2), 1e-10)),
        List.of(new Use(MAKE, CHIP, TW, at(1), 144)),
        List.of(
            new Shipment(AIR, CHIP, TW, at(0), at(1), 144, 7_200.5, 1_080_000),
            new Shipment(ROAD, RACK, HOME, at(3), at(4), 0.1, 0, 0)),
        List.of(new EndStock(PLANT, CHIP, TW, at(1), 1.0 / 3)),
        List.of(new Delivery(URGENT, HOME, at(2), 1), new Delivery(URGENT, HOME, at(3), 1)),
        List.of(new Shortage(URGENT, 1)),
        List.of(
            new CapacityUse(LINE, at(0), 0, 40, 0),
            new CapacityUse(LINE, at(1), 40, 40, 1_240.25),
            new CapacityUse(LINE, at(2), 0, Double.POSITIVE_INFINITY, 0)),
        List.of(new Award(LINE_TWO, at(0), 1_000_000)),
        List.of(
            new Cost(CostKind.PROCESS, at(0), 12_000_000),
            new Cost(CostKind.PROCESS, at(1), 345_678.9),
            new Cost(CostKind.LATE, at(3), 100),
            new Cost(CostKind.OPTION_VALUE, at(3), -100)),
        List.of(),
        new ModelSize(1_000, 2_000, 5_000),
        seconds());
  }

  private static SequencedMap<String, Double> seconds() {
    SequencedMap<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("formulate", 0.25);
    seconds.put("solve", 1.5);
    return seconds;
  }

  private static Accounts accounts(boolean labor) {
    Service service = new Service(3, 2, 1, 1, 1);
    SequencedMap<String, Service> bySector = new LinkedHashMap<>();
    bySector.put("health, public", service);
    SequencedMap<String, Service> byGeneration = new LinkedHashMap<>();
    byGeneration.put("R1", service);
    return new Accounts(
        0.618,
        List.of(
            new ContentStatement("far", "R1", at(0), at(4), 60, 100, 0.65, false),
            new ContentStatement("rolled_up", "program", at(0), at(4), 61.8, 100, null, null)),
        labor ? List.of(new JobCount(PLANT, ASSEMBLER, at(1), 36.5)) : List.of(),
        List.of(
            new ComputeDelivered(
                FIRST, "health, public", HOSPITAL, at(2), 1, 720, 0.12, null, null),
            new ComputeDelivered(
                FIRST, "health, public", HOSPITAL, at(3), 1, 720, 0.12, null, 9e5)),
        service,
        bySector,
        byGeneration,
        List.of(),
        List.of(),
        EconomyJobs.NONE,
        List.of());
  }

  private static SequencedMap<Demand, List<Gate>> gates() {
    SequencedMap<Demand, List<Gate>> gates = new LinkedHashMap<>();
    gates.put(URGENT, List.of(gate("line", 900, 5_000), gate("press", 120.5, 480)));
    return gates;
  }

  private static Gate gate(String name, double worthUsdPerUnit, double worthUsd) {
    return new Gate(
        GateKind.RESOURCE,
        name,
        "PLANT-TX",
        HOME,
        at(1),
        at(2),
        worthUsdPerUnit,
        worthUsd,
        name + " at PLANT-TX, weeks 1-2");
  }

  private static Period at(int index) {
    return new Period(index);
  }
}
