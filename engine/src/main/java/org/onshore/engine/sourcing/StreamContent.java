package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.content.DeliveredCost;
import org.onshore.engine.content.DemandRule.FirstTier;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.lp.Model;

/**
 * Content of a stream: of the components a process takes in a stream of {@code far} or {@code
 * baba}, more than a share is domestic.
 *
 * <pre>
 * sum over t, components c and origins o of (home(o) - share(s) - margin) cost(c,o,i(k),t) use[k,s,c,o,t] >= 0
 * </pre>
 *
 * <p>One row for every process k and stream s, over all periods; home(o) is 1 where the origin is
 * home, else 0; cost is delivered cost at the place of use ({@link DeliveredCost}), undiscounted US
 * dollars. The rules ask for more than the share, not for as much: the margin is a millionth, so
 * that the answer exceeds it when it is computed again. Units: US dollars. Dual: discounted US
 * dollars that one more dollar of domestic content in the stream would save. Source: FAR 25.101(a)
 * and 25.003, 2 CFR 184.3 and 184.5.
 */
final class StreamContent {
  /** By how much a share is exceeded at the least. */
  static final double MARGIN = 1e-6;

  /** {@code [making]}, {@link Variables#NONE} where no share is asked for. */
  final int[] row;

  private final Network network;
  private final Variables variables;
  private final DeliveredCost delivered;
  private final Country home;
  private final List<@Nullable FirstTier> rules = new ArrayList<>();

  StreamContent(Network network, Variables variables, Model.Builder model) {
    this.network = network;
    this.variables = variables;
    delivered = new DeliveredCost(network.program());
    home = network.program().settings().home();
    row = new int[network.makings().size()];
    Arrays.fill(row, Variables.NONE);
    var streams = new Streams(network.program());
    for (int k = 0; k < row.length; k++) {
      FirstTier rule = streams.firstTier(network.makings().get(k).stream());
      rules.add(rule);
      if (rule != null) {
        row[k] = write(k, model);
      }
    }
  }

  private int write(int k, Model.Builder model) {
    Making making = network.makings().get(k);
    var key = new Key.Complies(making.process(), making.stream());
    int written = model.row(key, 0, Double.POSITIVE_INFINITY);
    for (int t = 0; t < network.horizon(); t++) {
      if (variables.start[k][t] != Variables.NONE) {
        double ofStart = 0;
        for (int g = 0; g < making.groups().size(); g++) {
          Group group = making.groups().get(g);
          List<Integer> there = variables.there(group, t);
          for (int o : there) {
            Option option = group.options().get(o);
            if (there.size() == 1) {
              ofStart += option.line().quantity() * surplusUsd(k, option, t);
            } else {
              model.entry(written, variables.use[k][g][o][t], surplusUsd(k, option, t));
            }
          }
        }
        if (ofStart != 0) {
          model.entry(written, variables.start[k][t], ofStart);
        }
      }
    }
    return written;
  }

  /**
   * What a unit of a component adds to the row of its stream, US dollars; 0 where there is none.
   */
  double surplusUsd(int making, Option option, int period) {
    FirstTier rule = rules.get(making);
    if (rule == null) {
      return 0;
    }
    StockPoint point = network.points().get(option.point());
    double usd = delivered.usd(point.part(), point.origin(), point.site(), new Period(period));
    return ((point.origin().equals(home) ? 1 : 0) - rule.share() - MARGIN) * usd;
  }
}
