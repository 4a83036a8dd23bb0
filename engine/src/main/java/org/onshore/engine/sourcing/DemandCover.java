package org.onshore.engine.sourcing;

import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.engine.sourcing.Network.Outlet;
import org.onshore.lp.Model;

/**
 * Demand: what is wanted is delivered between its due period and its latest, or is short.
 *
 * <pre>
 * sum over origins o and t in due..latest of deliver[d,o,t] + short[d] = quantity(d)
 * sum over origins o and t in due..latest of deliver[d,o,t] <= quantity(d)   for an option
 * </pre>
 *
 * <p>Units: units of the part. Dual: US dollars one more unit wanted would cost.
 */
final class DemandCover {
  /** {@code [outlet]}. */
  final int[] row;

  DemandCover(Network network, Variables variables, Model.Builder model) {
    row = new int[network.outlets().size()];
    for (int d = 0; d < row.length; d++) {
      Outlet outlet = network.outlets().get(d);
      Demand demand = outlet.demand();
      boolean option = demand.kind() == DemandKind.OPTION;
      row[d] = model.row(new Key.Served(demand), option ? 0 : demand.quantity(), demand.quantity());
      if (!option) {
        model.entry(row[d], variables.shortage[d], 1);
      }
      for (int[] deliveries : variables.deliver[d]) {
        for (int deliver : deliveries) {
          if (deliver != Variables.NONE) {
            model.entry(row[d], deliver, 1);
          }
        }
      }
    }
  }
}
