package org.onshore.engine.sourcing;

import java.util.Arrays;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.lp.Model;

/**
 * Material balance: at every stock point in every period, what was there and what comes in equals
 * what goes out and what stays.
 *
 * <pre>
 * stock[i,p,o,t] = stock[i,p,o,t-1] + opening (t = 0) + receipts[t]
 *     + sum of yield[k] start[k, t - lead(k)]  over processes k into (i,p,o)
 *     + sum of ship[l,p,o, t - days(l)]        over lanes l into i
 *     - sum of use - sum of ship over lanes out of i - sum of deliver
 * </pre>
 *
 * <p>Units: units of the part. Dual: US dollars by which the plan would cost less with one more
 * unit of the part and origin at the site in the period, with its sign turned; 0 where stock is
 * left over. What a process takes is written here too, on its own column where a bill's group
 * offers no choice.
 */
final class MaterialBalance {
  /** {@code [point][period]}, {@link Variables#NONE} where nothing can be or matter. */
  final int[][] row;

  private final Network network;
  private final Model.Builder model;

  MaterialBalance(Network network, Supply supply, Variables variables, Model.Builder model) {
    this.network = network;
    this.model = model;
    row = new int[network.points().size()][network.horizon()];
    for (int point = 0; point < row.length; point++) {
      Arrays.fill(row[point], Variables.NONE);
      for (int t = network.earliest()[point]; t <= network.latest()[point]; t++) {
        double given = supply.at(point, t);
        row[point][t] = model.row(new Key.Balance(network.points().get(point), t), given, given);
        model.entry(row[point][t], variables.stock[point][t], 1);
        if (t > network.earliest()[point]) {
          model.entry(row[point][t], variables.stock[point][t - 1], -1);
        }
      }
    }
    writeMakings(variables);
    writeMoves(variables);
    writeDeliveries(variables);
  }

  private void writeMakings(Variables variables) {
    for (int k = 0; k < network.makings().size(); k++) {
      Making making = network.makings().get(k);
      for (int t = 0; t < network.horizon(); t++) {
        int start = variables.start[k][t];
        if (start != Variables.NONE) {
          int available = making.available()[t];
          if (available < network.horizon()) {
            double yield = making.process().yield().at(new Period(t));
            model.entry(row[making.output()][available], start, -yield);
          }
        }
      }
    }
  }

  private void writeMoves(Variables variables) {
    for (int m = 0; m < network.moves().size(); m++) {
      Move move = network.moves().get(m);
      for (int t = 0; t < network.horizon(); t++) {
        int ship = variables.ship[m][t];
        if (ship != Variables.NONE) {
          model.entry(row[move.from()][t], ship, 1);
          model.entry(row[move.to()][move.arrives()[t]], ship, -1);
        }
      }
    }
  }

  private void writeDeliveries(Variables variables) {
    for (int d = 0; d < network.outlets().size(); d++) {
      var points = network.outlets().get(d).points();
      for (int p = 0; p < points.size(); p++) {
        for (int t = 0; t < network.horizon(); t++) {
          int deliver = variables.deliver[d][p][t];
          if (deliver != Variables.NONE) {
            model.entry(row[points.get(p)][t], deliver, 1);
          }
        }
      }
    }
  }
}
