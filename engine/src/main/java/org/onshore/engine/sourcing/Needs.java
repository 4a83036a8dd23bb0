package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;

/**
 * The most of a part that all demand, all processes that must run and all commitments could ever
 * start.
 */
final class Needs {
  private final Map<Part, Double> wanted = new LinkedHashMap<>();
  private final Map<Part, List<BillLine>> usedIn = new LinkedHashMap<>();
  private final Map<Part, Double> worstYield = new LinkedHashMap<>();
  private final Map<Part, Double> most = new LinkedHashMap<>();

  Needs(Program program) {
    for (Demand demand : program.demand()) {
      wanted.merge(demand.part(), demand.quantity(), Double::sum);
    }
    for (BillLine line : program.bill()) {
      usedIn.computeIfAbsent(line.component(), of -> new ArrayList<>()).add(line);
    }
    for (Commitment commitment : program.commitments()) {
      wanted.merge(commitment.process().part(), commitment.minimumQuantity(), Double::sum);
    }
    for (Process process : program.processes()) {
      for (Period period : program.calendar().periods()) {
        double yield = process.yield().at(period);
        if (yield > 0) {
          worstYield.merge(process.part(), yield, Math::min);
        }
        wanted.merge(process.part(), process.minimumPerPeriod().at(period), Double::sum);
      }
    }
  }

  /** Units of the part to be started at the most, over the whole horizon. */
  double most(Part part) {
    Double known = most.get(part);
    if (known != null) {
      return known;
    }
    double units = wanted.getOrDefault(part, 0.0);
    for (BillLine line : usedIn.getOrDefault(part, List.of())) {
      units += most(line.parent()) * line.quantity();
    }
    double started = units / worstYield.getOrDefault(part, 1.0);
    most.put(part, started);
    return started;
  }
}
