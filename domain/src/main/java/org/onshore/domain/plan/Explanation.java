package org.onshore.domain.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.program.Demand;

/**
 * Why a plan is as it is.
 *
 * @param gates of each demand that is late or short, the most worth relieving first; in the order
 *     of demand
 * @param costliest gates of the whole plan, the heaviest first
 */
public record Explanation(SequencedMap<Demand, List<Gate>> gates, List<Gate> costliest) {
  public Explanation {
    gates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(gates));
    costliest = List.copyOf(costliest);
  }

  public List<Gate> gatesOf(Demand demand) {
    return gates.getOrDefault(demand, List.of());
  }
}
