package org.onshore.report;

import static org.onshore.report.Programs.HOME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EconomyJobs;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Status;
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
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * A plan of lifelike size and shape to look at: sixty sites, three generations, seventy-eight
 * weeks. It balances nothing; only its faces are of interest. The same every time.
 */
final class RampPlan {
  private static final int WEEKS = 78;
  private static final List<String> SECTORS =
      List.of("cloud", "healthcare", "finance", "government", "research", "manufacturing");
  private final SplittableRandom random = new SplittableRandom(7);
  private final List<Site> sites = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Generation> generations = new ArrayList<>();
  private final List<Process> processes = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Demand> demand = new ArrayList<>();
  private final List<Labor> labor = new ArrayList<>();
  private final List<Occupation> occupations = new ArrayList<>();
  private final List<Start> starts = new ArrayList<>();
  private final List<Shipment> shipments = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<Shortage> shorts = new ArrayList<>();
  private final List<CapacityUse> capacity = new ArrayList<>();
  private final List<Cost> costs = new ArrayList<>();
  private final List<ComputeDelivered> compute = new ArrayList<>();
  private final List<JobCount> jobs = new ArrayList<>();

  private RampPlan() {
    sites.addAll(RampSites.list());
    products();
    supply();
    demand();
    capacity();
    jobs();
  }

  static PlanReport report() {
    return new RampPlan().build();
  }

  private void products() {
    double[] pflops = {720, 1_080, 3_600};
    double[] kilowatts = {120, 140, 230};
    List<String> names = List.of("GB200", "GB300", "VR200");
    for (int g = 0; g < 3; g++) {
      Part rack = Programs.part(names.get(g) + "-NVL", 3_000_000 + 400_000 * g);
      parts.add(rack);
      generations.add(
          Programs.generation(
              names.get(g),
              rack,
              Programs.rackSpec(names.get(g) + "-spec", pflops[g], kilowatts[g])));
    }
    for (String name :
        List.of("GPU", "HBM", "switch", "cable", "busbar", "coldplate", "PSU", "board", "NIC")) {
      parts.add(Programs.part(name, 200 + random.nextInt(30_000)));
    }
  }

  private List<Site> of(SiteKind kind) {
    return sites.stream().filter(site -> site.kind() == kind).toList();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void supply() {
    List<Site> factories = of(SiteKind.FACTORY);
    List<Part> components = parts.subList(3, parts.size());
    for (Site supplier : of(SiteKind.SUPPLIER)) {
      Part part = any(components);
      Process process =
          Programs.process(part.id() + "@" + supplier.id(), supplier, part, ProcessKind.MAKE);
      processes.add(process);
      for (int i = 0; i < 3; i++) {
        boolean abroad = !supplier.country().equals(HOME);
        Lane lane =
            Programs.lane(
                supplier, any(factories), abroad ? TransportMode.AIR : TransportMode.TRUCK);
        lanes.add(lane);
        flow(lane, part, supplier.country(), 200 + random.nextInt(2_000));
      }
      for (int t = 0; t < WEEKS; t += 2) {
        starts.add(new Start(process, new Period(t), 100 + random.nextInt(400)));
      }
    }
    for (Site factory : factories) {
      for (Site datacenter : of(SiteKind.DATACENTER)) {
        if (random.nextInt(3) == 0) {
          Lane lane = Programs.lane(factory, datacenter, TransportMode.TRUCK);
          lanes.add(lane);
          flow(lane, any(parts.subList(0, 3)), factory.country(), 5 + random.nextInt(20));
        }
      }
    }
  }

  private void flow(Lane lane, Part part, Country origin, double perWeek) {
    for (int t = 0; t < WEEKS - 2; t++) {
      double quantity = Math.rint(perWeek * Math.min(1, t / 30.0) * random.nextDouble());
      boolean abroad = !origin.equals(HOME);
      shipments.add(
          new Shipment(
              lane,
              part,
              origin,
              new Period(t),
              new Period(t + 1),
              quantity,
              quantity * 4,
              abroad ? 0.1 * quantity * part.costUsd() : 0));
    }
  }

  private void demand() {
    List<Site> datacenters = of(SiteKind.DATACENTER);
    for (int g = 0; g < 3; g++) {
      Generation generation = generations.get(g);
      for (int t = 2 + 20 * g; t < Math.min(WEEKS - 4, 34 + 24 * g); t += 2) {
        for (int n = 0; n < 3; n++) {
          DemandKind kind = random.nextInt(12) == 0 ? DemandKind.OPTION : DemandKind.FIRM;
          Demand one =
              Programs.demand(
                  "D-" + generation.id() + "-" + t + "-" + n,
                  generation.part(),
                  any(datacenters),
                  t,
                  4 + random.nextInt(40),
                  SECTORS.get(Math.min(SECTORS.size() - 1, random.nextInt(9))),
                  kind);
          demand.add(one);
          serve(generation, one);
        }
      }
    }
  }

  private void serve(Generation generation, Demand one) {
    boolean option = one.kind() == DemandKind.OPTION;
    int die = random.nextInt(20);
    double missing = die == 0 || (option && die < 10) ? one.quantity() : die == 1 ? 3 : 0;
    int late = die > 1 && die < 5 && !option ? die : 0;
    double quantity = one.quantity() - missing;
    if (quantity > 0) {
      Period period = new Period(Math.min(WEEKS - 1, one.due().index() + late));
      deliveries.add(new Delivery(one, HOME, period, quantity));
      double kilowatts = Objects.requireNonNull(generation.spec()).powerKw();
      double pflops = Objects.requireNonNullElse(generation.spec().denseFp4Pflops(), 0.0);
      compute.add(
          new ComputeDelivered(
              generation,
              one.sector(),
              one.site(),
              period,
              quantity,
              quantity * pflops,
              quantity * kilowatts / 1000,
              null,
              null));
    }
    if (missing > 0 && !option) {
      shorts.add(new Shortage(one, missing));
    }
  }

  private void capacity() {
    List<Site> makers =
        sites.stream()
            .filter(site -> site.kind() == SiteKind.FACTORY || site.kind() == SiteKind.SUPPLIER)
            .toList();
    List<String> kinds = List.of("assembly", "test", "packaging", "line", "burn-in");
    for (int r = 0; r < 80; r++) {
      Site site = makers.get(r % makers.size());
      double size = 500 + random.nextInt(5_000);
      Resource resource =
          Programs.resource(kinds.get(r % kinds.size()) + "@" + site.id(), site, "hours", size);
      resources.add(resource);
      double load = 0.3 + random.nextDouble();
      for (int t = 0; t < WEEKS; t++) {
        double wave = load * Math.min(1, t / 25.0) * (0.9 + 0.15 * Math.sin(t / 6.0 + r));
        boolean full = wave >= 1;
        capacity.add(
            new CapacityUse(
                resource, new Period(t), size * Math.min(1, wave), size, full ? 40 * wave : 0));
      }
    }
  }

  private void jobs() {
    OccupationGroup[] groups = OccupationGroup.values();
    for (OccupationGroup group : groups) {
      occupations.add(
          new Occupation(
              "51-" + (2000 + occupations.size()), group.name(), group, 2_000, null, 30, null));
    }
    for (Site site : of(SiteKind.FACTORY)) {
      if (site.country().equals(HOME)) {
        for (Occupation occupation : occupations) {
          labor.add(new Labor(site, null, null, occupation, 0, 40, ""));
          for (int t = 0; t < WEEKS; t++) {
            double share = occupation.group() == OccupationGroup.MANUFACTURING ? 400 : 60;
            double heads = share * Math.min(1, 0.2 + t / 40.0);
            jobs.add(new JobCount(site, occupation, new Period(t), heads));
          }
        }
      }
    }
  }

  private PlanReport build() {
    Program program =
        new Programs.Parts(
                Programs.settings("American rack ramp 2027", LocalDate.of(2027, 1, 4), WEEKS),
                sites,
                parts,
                generations,
                processes,
                resources,
                lanes,
                demand,
                List.of(),
                labor,
                occupations)
            .program();
    costs();
    double total = costs.stream().mapToDouble(Cost::amountUsd).sum();
    SequencedMap<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("solve", 12.5);
    Plan plan =
        new Plan(
            program,
            Status.FEASIBLE,
            total,
            total * (1 - 8.3e-5),
            0,
            starts,
            List.of(),
            shipments,
            List.of(),
            deliveries,
            shorts,
            capacity,
            List.of(),
            costs,
            List.of(),
            new ModelSize(184_233, 402_118, 1_522_007),
            seconds);
    return new PlanReport(
        plan,
        accounts(),
        RampReasons.explanation(resources, deliveries, shorts),
        new AuditReport(1_284_551, List.of(), 4.1e-10),
        "0.1.0");
  }

  private void costs() {
    for (int t = 0; t < WEEKS; t++) {
      double ramp = Math.min(1, 0.1 + t / 40.0) * Math.pow(1.08, -t / 52.0);
      for (CostKind kind : CostKind.values()) {
        double usd = weekly(kind) * ramp * (0.8 + 0.4 * random.nextDouble());
        if (usd != 0) {
          costs.add(new Cost(kind, new Period(t), usd));
        }
      }
    }
  }

  private static double weekly(CostKind kind) {
    return switch (kind) {
      case PROCESS -> 52e6;
      case FREIGHT -> 2.4e6;
      case DUTY -> 4.1e6;
      case HOLDING -> 0.8e6;
      case AWARD -> 0.4e6;
      case RUNNING -> 0.2e6;
      case LATE -> 1.1e6;
      case SHORT -> 0.9e6;
      case OPTION_VALUE -> -0.6e6;
      case COMMITMENT, OBSOLETE, MISSED_TARGET -> 0;
    };
  }

  private Accounts accounts() {
    SequencedMap<String, Service> bySector = new LinkedHashMap<>();
    SequencedMap<String, Service> byGeneration = new LinkedHashMap<>();
    Service all = Service.NONE;
    for (Demand one : demand) {
      Service service = service(one);
      bySector.merge(one.sector(), service, Service::plus);
      String generation = one.part().id().replace("-NVL", "");
      byGeneration.merge(generation, service, Service::plus);
      all = all.plus(service);
    }
    return new Accounts(
        0.5783,
        RampReasons.content(generations),
        jobs,
        compute,
        all,
        bySector,
        byGeneration,
        List.of(),
        List.of(),
        EconomyJobs.NONE,
        List.of());
  }

  private Service service(Demand one) {
    double onTime = 0;
    double late = 0;
    for (Delivery delivery : deliveries) {
      if (delivery.demand().equals(one)) {
        onTime += delivery.latePeriods() == 0 ? delivery.quantity() : 0;
        late += delivery.latePeriods() > 0 ? delivery.quantity() : 0;
      }
    }
    double missing =
        shorts.stream()
            .filter(shortage -> shortage.demand().equals(one))
            .mapToDouble(Shortage::quantity)
            .sum();
    return new Service(one.quantity(), onTime + late, onTime, late, missing);
  }
}
