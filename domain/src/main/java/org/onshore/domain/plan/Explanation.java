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
 * @param proposals what each proposal is worth, the most worth first
 * @param reliefs what would change the plan most, the greatest saving first
 */
public record Explanation(
    SequencedMap<Demand, List<Gate>> gates,
    List<Gate> costliest,
    List<ProposalWorth> proposals,
    List<Relief> reliefs) {
  public Explanation {
    gates = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(gates));
    costliest = List.copyOf(costliest);
    proposals = List.copyOf(proposals);
    reliefs = List.copyOf(reliefs);
  }

  /** No reasons for anything. */
  public static Explanation none() {
    return new Explanation(new LinkedHashMap<>(), List.of(), List.of(), List.of());
  }

  public List<Gate> gatesOf(Demand demand) {
    return gates.getOrDefault(demand, List.of());
  }
}
