package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.ProposalCapacity;
import org.onshore.domain.program.Resource;
import org.onshore.domain.quantity.Calendar;

/**
 * What proposals add to resources: {@code capacity(a, r, t - s)} for an award of a in period s. A
 * step of the ramp holds from its days after the lead time until the next step.
 */
final class Ramp {
  private final Calendar calendar;
  private final Map<Resource, Map<Proposal, List<ProposalCapacity>>> steps = new LinkedHashMap<>();

  Ramp(Program program) {
    calendar = program.calendar();
    for (ProposalCapacity step : program.proposalCapacity()) {
      steps
          .computeIfAbsent(step.resource(), of -> new LinkedHashMap<>())
          .computeIfAbsent(step.proposal(), of -> new ArrayList<>())
          .add(step);
    }
  }

  /** Periods from award to the first unit of capacity. */
  static int lead(Calendar calendar, Proposal proposal) {
    return calendar.wholePeriods(proposal.leadDays()).value();
  }

  /** The proposals that add to the resource. */
  List<Proposal> proposals(Resource resource) {
    return List.copyOf(steps.getOrDefault(resource, new LinkedHashMap<>()).keySet());
  }

  /** Units added to the resource so many periods after the award. */
  double capacity(Proposal proposal, Resource resource, int sinceAward) {
    int latest = -1;
    double capacity = 0;
    for (ProposalCapacity step :
        steps.getOrDefault(resource, new LinkedHashMap<>()).getOrDefault(proposal, List.of())) {
      int from = lead(calendar, proposal) + calendar.wholePeriods(step.afterDays()).value();
      if (from <= sinceAward && from >= latest) {
        latest = from;
        capacity = step.capacityPerPeriod();
      }
    }
    return capacity;
  }
}
