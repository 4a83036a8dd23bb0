package org.onshore.domain.program;

import java.util.List;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Catalogue;

/**
 * Everything given, resolved: rows refer to one another as objects, dates are windows or periods,
 * defaults are filled in, excluded rows are gone. Immutable. Lists keep the order of the files.
 *
 * @param settings what program.yaml says
 * @param inputSha256 of the files it was read from, in hexadecimal; "" if it came from none
 */
public record Program(
    Settings settings,
    Catalogue<Site> sites,
    Catalogue<Part> parts,
    Catalogue<Generation> generations,
    List<BillLine> bill,
    Catalogue<Process> processes,
    Catalogue<Resource> resources,
    List<Load> loads,
    List<Lane> lanes,
    Catalogue<Demand> demand,
    List<OpeningStock> stock,
    List<Receipt> receipts,
    Catalogue<Proposal> proposals,
    List<ProposalCapacity> proposalCapacity,
    List<Commitment> commitments,
    List<Tariff> tariffs,
    Catalogue<Target> targets,
    Catalogue<Hazard> hazards,
    Catalogue<Scenario> scenarios,
    List<Labor> labor,
    Catalogue<Occupation> occupations,
    Catalogue<Workload> workloads,
    Catalogue<RackSpec> rackSpecs,
    String inputSha256) {
  public Program {
    bill = List.copyOf(bill);
    loads = List.copyOf(loads);
    lanes = List.copyOf(lanes);
    stock = List.copyOf(stock);
    receipts = List.copyOf(receipts);
    proposalCapacity = List.copyOf(proposalCapacity);
    commitments = List.copyOf(commitments);
    tariffs = List.copyOf(tariffs);
    labor = List.copyOf(labor);
  }

  public Calendar calendar() {
    return settings.calendar();
  }

  /** This program with other targets. */
  public Program withTargets(Catalogue<Target> changed) {
    return new Program(
        settings,
        sites,
        parts,
        generations,
        bill,
        processes,
        resources,
        loads,
        lanes,
        demand,
        stock,
        receipts,
        proposals,
        proposalCapacity,
        commitments,
        tariffs,
        changed,
        hazards,
        scenarios,
        labor,
        occupations,
        workloads,
        rackSpecs,
        inputSha256);
  }
}
