package org.onshore.engine.sourcing;

import java.util.List;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.lp.Model;

/**
 * Bill of material: what is started takes its components, group by group, when it is started.
 *
 * <pre>
 * sum over substitutes c and origins o of use[k,c,o,t] / quantity(c) = start[k,t]
 * </pre>
 *
 * <p>One row for every process k, stream, group and period t in which the group offers a choice;
 * only lines that hold in t count. Where there is one component of one origin, {@code use =
 * quantity start} is put into its material balance and row and column are saved. Units: units
 * started. Dual: US dollars the group's components cost per unit started.
 */
final class BillOfMaterial {
  private final Network network;
  private final Variables variables;
  private final MaterialBalance balance;
  private final Model.Builder model;

  BillOfMaterial(
      Network network, Variables variables, MaterialBalance balance, Model.Builder model) {
    this.network = network;
    this.variables = variables;
    this.balance = balance;
    this.model = model;
    for (int k = 0; k < network.makings().size(); k++) {
      for (int g = 0; g < network.makings().get(k).groups().size(); g++) {
        for (int t = 0; t < network.horizon(); t++) {
          if (variables.start[k][t] != Variables.NONE) {
            write(k, g, t);
          }
        }
      }
    }
  }

  private void write(int k, int g, int t) {
    Making making = network.makings().get(k);
    Group group = making.groups().get(g);
    List<Integer> there = variables.there(group, t);
    int start = variables.start[k][t];
    if (there.size() == 1) {
      Option only = group.options().get(there.getFirst());
      model.entry(balance.row[only.point()][t], start, only.line().quantity());
    } else if (there.size() > 1) {
      int row = model.row(new Key.Bill(making.process(), making.stream(), group.name(), t), 0, 0);
      model.entry(row, start, -1);
      for (int o : there) {
        Option option = group.options().get(o);
        int use = variables.use[k][g][o][t];
        model.entry(row, use, 1 / option.line().quantity());
        model.entry(balance.row[option.point()][t], use, 1);
      }
    }
  }
}
