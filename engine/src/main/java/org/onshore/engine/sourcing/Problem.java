package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.rack.TokenDemand;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.lp.Model;

/**
 * A program as a linear program, with the way back from its columns and rows.
 *
 * <p>The objective is the discounted cost of the plan, US dollars; what stock that can serve nobody
 * costs is its constant part.
 */
final class Problem {
  final Network network;
  final Money money;
  final Supply supply;
  final Variables variables;
  final Awards awards;
  final MaterialBalance balance;
  final ResourceCapacity capacity;
  final LaneCapacity lanes;
  final DemandCover demand;
  final StreamContent content;
  final ContentTargets targets;
  final Model model;

  private Problem(Network network) {
    this.network = network;
    money = new Money(network.program());
    supply = Supply.of(network);
    Model.Builder builder = Model.builder();
    variables = new Variables(network, money, builder);
    awards = new Awards(network, money, builder);
    awards.write(variables);
    balance = new MaterialBalance(network, supply, variables, builder);
    new BillOfMaterial(network, variables, balance, builder);
    capacity = new ResourceCapacity(network, variables, awards, builder);
    lanes = new LaneCapacity(network, variables, builder);
    demand = new DemandCover(network, variables, builder);
    new Samples(network, variables, builder);
    new StreamEntries(network, supply, balance, builder);
    content = new StreamContent(network, variables, builder);
    targets = new ContentTargets(network, money, variables, builder);
    builder.addOffset(uselessSupplyUsd());
    model = builder.build();
  }

  /** The problem of all that can matter to the program, with its ways from racks to tokens. */
  static Problem of(Program program) {
    return of(Reach.network(TokenDemand.expanded(program)));
  }

  /** The problem of a network, which may hold more than can matter. */
  static Problem of(Network network) {
    return new Problem(network);
  }

  /** Discounted cost of holding what comes after the last period in which it is of use. */
  private double uselessSupplyUsd() {
    double usd = 0;
    for (int point = 0; point < network.points().size(); point++) {
      for (int t = 0; t < network.horizon(); t++) {
        double units = supply.at(point, t);
        if (units > 0 && !network.live(point, t)) {
          usd += units * money.leftOver(network.points().get(point).part(), t);
        }
      }
    }
    return usd;
  }

  /**
   * Processes that must start units in periods in which they cannot: more than they may, out of
   * their build window, or without components that could be there. In words, one a process.
   */
  List<String> impossibleMinimums() {
    List<String> clashes = new ArrayList<>();
    var presence = new Presence(network.program());
    for (Process process : network.program().processes()) {
      for (int t = 0; t < network.horizon(); t++) {
        double minimum = process.minimumPerPeriod().at(new Period(t));
        boolean holds =
            network.program().calendar().holds(process.valid(), new Period(t))
                && process.proposal() == null
                && presence.open(process.site(), t);
        double maximum = process.maximumPerPeriod().at(new Period(t));
        if (minimum > maximum && holds) {
          clashes.add(ClashWords.maximumBelow(network.program(), process, t));
          break;
        }
        if (minimum > 0 && holds && !starts(process, t)) {
          clashes.add(ClashWords.componentsMissing(network.program(), process, minimum, t));
          break;
        }
      }
    }
    return clashes;
  }

  private boolean starts(Process process, int period) {
    return network.makings().stream()
        .filter(making -> making.process().equals(process))
        .anyMatch(making -> making.starts(period));
  }

  /** The making at an index of {@link Variables#start}. */
  Making making(int index) {
    return network.makings().get(index);
  }
}
