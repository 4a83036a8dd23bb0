package org.onshore.engine.rack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.Workload;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;

/**
 * Demand in tokens instead of racks: a part with a workload is compute, one unit of it a million
 * tokens per second, and racks of any generation are put to work for it.
 *
 * <p>A program is expanded so that the equations of sourcing and of the audit serve unchanged. For
 * compute C, each generation G whose rack runs its workload at r Mtok/s, and each site S that wants
 * C:
 *
 * <pre>
 * part     C:G              a rack of G at work for C; one rack of G by its bill
 * process  install:C:G@S    makes C:G at S, cost 0, lead 0; loads what the delivery of a rack loads
 * bill     C = 1/r of C:G   one group: the generations substitute for each other
 * process  serve:C@S        makes C at S, cost 0, lead 0
 * </pre>
 *
 * <p>Compute stays where it is: no lane carries it. Its standard cost is that of the racks it takes
 * of the generation that is dearest for it and a thousandth more, so that where holding costs
 * anything no rack is put to work before its tokens are wanted. r is {@link
 * RackComparison#tokensPerSecond}. Racks at work may come in fractions, also of a rack that is
 * delivered whole.
 */
public final class TokenDemand {
  /** Group of the bill in which generations substitute for each other. */
  private static final String GROUP = "generations";

  private static final double TOKENS_OF_A_UNIT = 1e6;
  private static final double IDLE = 1.001;

  private final Program program;
  private final SequencedMap<Part, Part> valued = new LinkedHashMap<>();
  private final List<Part> atWork = new ArrayList<>();
  private final List<BillLine> bill;
  private final List<Process> processes;
  private final List<Load> loads;

  private TokenDemand(Program program) {
    this.program = program;
    bill = new ArrayList<>(program.bill());
    processes = new ArrayList<>(program.processes().list());
    loads = new ArrayList<>(program.loads());
  }

  /** The program with its ways from racks to tokens; itself, if it wants none or has them. */
  public static Program expanded(Program program) {
    boolean isDone = program.processes().stream().anyMatch(each -> each.part().isCompute());
    boolean isAsked = program.demand().stream().anyMatch(each -> each.part().isCompute());
    return isDone || !isAsked ? program : new TokenDemand(program).expand();
  }

  /** An error for each compute that no rack of the program can serve. */
  public static List<Finding> findings(Program program) {
    List<Finding> findings = new ArrayList<>();
    for (Part compute : computes(program)) {
      Workload workload = compute.workload();
      if (workload != null && rates(program, workload).isEmpty()) {
        findings.add(
            new Finding(
                "workload-runs-nowhere",
                Severity.ERROR,
                Source.file("parts.csv"),
                "no generation has a rack that runs '%s' within its memory and targets, so nothing serves '%s'"
                    .formatted(workload.id(), compute.id()),
                compute.id(),
                "longer first_token_seconds or token_seconds in workloads.csv, or a specification"
                    + " with more memory; see onshore rack",
                null));
      }
    }
    return findings;
  }

  /** Compute that is demanded, in the order of demand. */
  private static Set<Part> computes(Program program) {
    Set<Part> computes = new LinkedHashSet<>();
    for (Demand demand : program.demand()) {
      if (demand.part().isCompute()) {
        computes.add(demand.part());
      }
    }
    return computes;
  }

  /** Mtok/s of one rack by generation; those whose rack cannot run the workload are left out. */
  private static SequencedMap<Generation, Double> rates(Program program, Workload workload) {
    SequencedMap<Generation, Double> rates = new LinkedHashMap<>();
    Set<Part> seen = new LinkedHashSet<>();
    for (Generation generation : program.generations()) {
      RackSpec spec = generation.spec();
      if (spec != null && seen.add(generation.part())) {
        OptionalDouble rate = RackComparison.tokensPerSecond(spec, workload);
        if (rate.isPresent() && rate.getAsDouble() > 0) {
          rates.put(generation, rate.getAsDouble() / TOKENS_OF_A_UNIT);
        }
      }
    }
    return rates;
  }

  private Program expand() {
    for (Part compute : computes(program)) {
      Workload workload = compute.workload();
      if (workload != null) {
        add(compute, rates(program, workload));
      }
    }
    List<Part> parts = new ArrayList<>();
    program.parts().forEach(part -> parts.add(valued.getOrDefault(part, part)));
    parts.addAll(atWork);
    List<Demand> demand = new ArrayList<>();
    for (Demand each : program.demand()) {
      Part part = valued.get(each.part());
      demand.add(part == null ? each : each.with(part));
    }
    return rebuilt(Catalogue.of(parts, Part::id), Catalogue.of(demand, Demand::id));
  }

  private void add(Part compute, Map<Generation, Double> rates) {
    double dearest = 0;
    for (Map.Entry<Generation, Double> rate : rates.entrySet()) {
      dearest = Math.max(dearest, rate.getKey().part().costUsd() / rate.getValue());
    }
    Part served = staying(compute.id(), compute, compute.workload(), IDLE * dearest);
    valued.put(compute, served);
    Set<Site> sites = new LinkedHashSet<>();
    for (Demand each : program.demand()) {
      if (each.part().equals(compute)) {
        sites.add(each.site());
      }
    }
    rates.forEach((generation, rate) -> install(served, generation, rate, sites));
    for (Site site : sites) {
      if (!rates.isEmpty()) {
        processes.add(process("serve:" + compute.id() + "@" + site.id(), site, served));
      }
    }
  }

  private void install(Part compute, Generation generation, double rate, Set<Site> sites) {
    Part rack = generation.part();
    String id = free(compute.id() + ":" + generation.id());
    Part working = staying(id, rack, compute.workload(), IDLE * rack.costUsd());
    atWork.add(working);
    bill.add(new BillLine(working, rack, 1, "rack", Window.ALWAYS));
    bill.add(new BillLine(compute, working, 1 / rate, GROUP, Window.ALWAYS));
    for (Site site : sites) {
      Process install = process("install:" + id + "@" + site.id(), site, working);
      processes.add(install);
      for (Load load : program.loads()) {
        if (rack.equals(load.part()) && load.resource().site().equals(site)) {
          loads.add(new Load(install, null, load.resource(), load.quantity()));
        }
      }
    }
  }

  /** The name, or one like it that no row of the program has. */
  private String free(String name) {
    String free = name;
    while (program.parts().find(free).isPresent() || program.processes().find(free).isPresent()) {
      free += "'";
    }
    return free;
  }

  /** A part like another that stays where it is; racks at work may come in fractions. */
  private static Part staying(String id, Part like, @Nullable Workload workload, double costUsd) {
    return new Part(
        id,
        like.name(),
        like.category(),
        like.unit(),
        like.isCompute() && like.whole(),
        costUsd,
        0,
        0,
        0,
        0,
        "",
        false,
        false,
        0,
        0,
        workload);
  }

  private Process process(String id, Site site, Part part) {
    Profile none = Profile.constant(0);
    return new Process(
        free(id),
        site,
        part,
        ProcessKind.MAKE,
        none,
        none,
        Profile.constant(1),
        Window.ALWAYS,
        none,
        Profile.constant(Double.POSITIVE_INFINITY),
        null,
        null,
        site.country());
  }

  private Program rebuilt(Catalogue<Part> parts, Catalogue<Demand> demand) {
    return new Program(
        program.settings(),
        program.sites(),
        parts,
        program.generations(),
        bill,
        Catalogue.of(processes, Process::id),
        program.resources(),
        loads,
        program.lanes(),
        demand,
        program.stock(),
        program.receipts(),
        program.proposals(),
        program.proposalCapacity(),
        program.commitments(),
        program.tariffs(),
        program.targets(),
        program.hazards(),
        program.scenarios(),
        program.labor(),
        program.occupations(),
        program.workloads(),
        program.rackSpecs(),
        program.inputSha256());
  }
}
