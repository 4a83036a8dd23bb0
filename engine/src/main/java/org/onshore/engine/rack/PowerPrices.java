package org.onshore.engine.rack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.rack.PowerPrice;
import org.onshore.domain.rack.StatePower;

/** Electricity where the racks of a program go. */
public final class PowerPrices {
  private PowerPrices() {}

  /** Of one state. */
  public static PowerPrice of(StatePower state) {
    return new PowerPrice(state.name(), state.usdPerKwh(), state.co2KgPerKwh());
  }

  /**
   * The mean over states, weighted by the racks demanded there; weighted by what the states
   * generate where no rack is demanded in any of them.
   */
  public static PowerPrice of(Program program, List<StatePower> states) {
    Map<String, Double> racks = new LinkedHashMap<>();
    List<Part> rackParts = program.generations().stream().map(each -> each.part()).toList();
    for (Demand demand : program.demand()) {
      if (rackParts.contains(demand.part())) {
        racks.merge(demand.site().state(), demand.quantity(), Double::sum);
      }
    }
    boolean anywhere = states.stream().anyMatch(state -> racks.containsKey(state.state()));
    double weight = 0;
    double usd = 0;
    double co2 = 0;
    int count = 0;
    for (StatePower state : states) {
      double share = anywhere ? racks.getOrDefault(state.state(), 0.0) : state.generationMwh();
      weight += share;
      usd += share * state.usdPerKwh();
      co2 += share * state.co2KgPerKwh();
      count += share > 0 ? 1 : 0;
    }
    return new PowerPrice(
        anywhere ? "the states racks go to (" + count + ")" : "the United States",
        usd / weight,
        co2 / weight);
  }
}
