package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Load;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.quantity.Period;
import org.onshore.lp.Model;

/**
 * Resource capacity: what is started at a site, or delivered there, takes no more than there is.
 *
 * <pre>
 * sum of quantity[k,r] start[k,t] + sum of quantity[p,r] deliver[d,o,t]
 *     <= capacity[r,t] + sum over proposals a and s <= t of ramp[a,r,t-s] award[a,s]      flow
 * the same left side summed over all periods up to and with t <= the same right side      level
 * </pre>
 *
 * <p>The ramp of a proposal begins after its lead time. What a level resource has given up stays
 * used, so that a period whose capacity is no less than the next one's says nothing new: only the
 * last period of each such run has a row. Units: units of the resource. Dual: US dollars saved,
 * with its sign turned, by one more unit of capacity in the period.
 */
final class ResourceCapacity {
  /** {@code [resource, in the order of the table][period]}. */
  final int[][] row;

  private final Network network;
  private final Variables variables;
  private final Model.Builder model;
  private final Awards awards;
  private final Ramp ramp;
  private final Map<Process, List<Integer>> makingsOf;
  private final Map<Part, List<Integer>> outletsOf = new LinkedHashMap<>();

  ResourceCapacity(Network network, Variables variables, Awards awards, Model.Builder model) {
    this.network = network;
    this.variables = variables;
    this.model = model;
    this.awards = awards;
    ramp = new Ramp(network.program());
    makingsOf = network.makingsOf();
    for (int d = 0; d < network.outlets().size(); d++) {
      Part part = network.outlets().get(d).demand().part();
      outletsOf.computeIfAbsent(part, of -> new ArrayList<>()).add(d);
    }
    Map<Resource, List<Load>> loads = new LinkedHashMap<>();
    for (Load load : network.program().loads()) {
      loads.computeIfAbsent(load.resource(), of -> new ArrayList<>()).add(load);
    }
    List<Resource> resources = network.program().resources().list();
    row = new int[resources.size()][network.horizon()];
    for (int r = 0; r < row.length; r++) {
      Arrays.fill(row[r], Variables.NONE);
      Resource resource = resources.get(r);
      List<Load> on = loads.getOrDefault(resource, List.of());
      for (int t = 0; t < network.horizon(); t++) {
        if (Double.isFinite(capacity(resource, t)) && saysSomething(resource, t)) {
          row[r][t] = write(resource, on, t);
        }
      }
    }
  }

  private static double capacity(Resource resource, int period) {
    return resource.capacityPerPeriod().at(new Period(period));
  }

  private boolean saysSomething(Resource resource, int period) {
    return switch (resource.kind()) {
      case FLOW -> true;
      case LEVEL ->
          period == network.horizon() - 1
              || !ramp.proposals(resource).isEmpty()
              || capacity(resource, period) < capacity(resource, period + 1);
    };
  }

  private int write(Resource resource, List<Load> loads, int period) {
    int limit = Variables.NONE;
    int from = resource.kind() == ResourceKind.LEVEL ? 0 : period;
    for (Load load : loads) {
      for (int t = from; t <= period; t++) {
        for (int column : columns(load, t)) {
          if (limit == Variables.NONE) {
            limit =
                model.row(
                    new Key.Capacity(resource, period),
                    Double.NEGATIVE_INFINITY,
                    capacity(resource, period));
          }
          model.entry(limit, column, load.quantity());
        }
      }
    }
    if (limit != Variables.NONE) {
      addAwarded(resource, limit, period);
    }
    return limit;
  }

  private void addAwarded(Resource resource, int row, int period) {
    for (Proposal proposal : ramp.proposals(resource)) {
      int[] award = awards.of(proposal);
      for (int s = 0; s <= period; s++) {
        if (award[s] != Variables.NONE) {
          model.entry(row, award[s], -ramp.capacity(proposal, resource, period - s));
        }
      }
    }
  }

  private List<Integer> columns(Load load, int period) {
    List<Integer> columns = new ArrayList<>();
    if (load.process() != null) {
      for (int k : makingsOf.getOrDefault(load.process(), List.of())) {
        if (variables.start[k][period] != Variables.NONE) {
          columns.add(variables.start[k][period]);
        }
      }
    } else {
      for (int d : outletsOf.getOrDefault(load.part(), List.of())) {
        if (network.outlets().get(d).demand().site().equals(load.resource().site())) {
          for (int[] deliveries : variables.deliver[d]) {
            if (deliveries[period] != Variables.NONE) {
              columns.add(deliveries[period]);
            }
          }
        }
      }
    }
    return columns;
  }
}
