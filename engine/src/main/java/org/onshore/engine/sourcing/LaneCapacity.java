package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Lane;
import org.onshore.domain.quantity.Period;
import org.onshore.lp.Model;

/**
 * Lane capacity: what leaves over a lane in a period weighs no more than the lane carries.
 *
 * <pre>
 * sum over parts p and origins o of mass(p) ship[l,p,o,t] <= capacity(l,t)
 * </pre>
 *
 * <p>Units: kilograms. Dual: US dollars saved, with its sign turned, by one more kilogram of
 * capacity in the period.
 */
final class LaneCapacity {
  /** By lane with a limit: {@code [period]}, {@link Variables#NONE} where it is not limited. */
  final Map<Lane, int[]> row = new LinkedHashMap<>();

  LaneCapacity(Network network, Variables variables, Model.Builder model) {
    Map<Lane, List<Integer>> movesOf = new LinkedHashMap<>();
    for (int m = 0; m < network.moves().size(); m++) {
      movesOf.computeIfAbsent(network.moves().get(m).lane(), lane -> new ArrayList<>()).add(m);
    }
    for (Lane lane : network.program().lanes()) {
      List<Integer> moves = movesOf.getOrDefault(lane, List.of());
      for (int t = 0; t < network.horizon() && !moves.isEmpty(); t++) {
        double capacity = lane.capacityKgPerPeriod().at(new Period(t));
        if (Double.isFinite(capacity)) {
          write(network, variables, model, lane, moves, t, capacity);
        }
      }
    }
  }

  private void write(
      Network network,
      Variables variables,
      Model.Builder model,
      Lane lane,
      List<Integer> moves,
      int t,
      double capacity) {
    int limit = Variables.NONE;
    for (int m : moves) {
      int ship = variables.ship[m][t];
      double mass = network.points().get(network.moves().get(m).from()).part().massKg();
      if (ship != Variables.NONE && mass > 0) {
        if (limit == Variables.NONE) {
          limit = model.row(new Key.LaneMass(lane, t), Double.NEGATIVE_INFINITY, capacity);
          row.computeIfAbsent(
                      lane,
                      of -> {
                        int[] rows = new int[network.horizon()];
                        Arrays.fill(rows, Variables.NONE);
                        return rows;
                      })[t] =
              limit;
        }
        model.entry(limit, ship, mass);
      }
    }
  }
}
