package org.onshore.engine.sourcing;

import java.util.List;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Target;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.content.DeliveredCost;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.lp.Model;

/**
 * Targets: a share of content to be reached over a window.
 *
 * <pre>
 * total[n]    = sum of counted(n) over starts, uses and shipments in the window
 * domestic[n] = the same, of what is domestic
 * domestic[n] + miss[n] >= share(n) total[n]       a target with a penalty
 * domestic[n]           >= share(n) total[n]       one that must hold
 * </pre>
 *
 * <p>By {@code rolled_up} value added counts: the process cost of what starts, domestic where the
 * site is at home, and the freight of what leaves, domestic where both ends are. By a first-tier
 * rule ({@code far}, {@code baba}) the components count that processes making the target's racks or
 * part take, at delivered cost ({@link DeliveredCost}), domestic where their origin is home.
 *
 * <p>Undiscounted US dollars; {@code miss[n]} is the domestic content missing and costs the
 * target's penalty for each dollar, discounted to the last period of the window. Dual of the last
 * row: discounted US dollars that one more dollar of domestic content would save.
 */
final class ContentTargets {
  /** {@code [target]}: domestic content missing, {@link Variables#NONE} where it must hold. */
  final int[] miss;

  /** {@code [target]}: the row of the share. */
  final int[] row;

  /** {@code [target]}: all content that counts. */
  final int[] total;

  private final Network network;
  private final Money money;
  private final Variables variables;
  private final Model.Builder model;
  private final DeliveredCost delivered;
  private final Country home;

  ContentTargets(Network network, Money money, Variables variables, Model.Builder model) {
    this.network = network;
    this.money = money;
    this.variables = variables;
    this.model = model;
    delivered = new DeliveredCost(network.program());
    home = network.program().settings().home();
    List<Target> targets = network.program().targets().list();
    miss = new int[targets.size()];
    row = new int[targets.size()];
    total = new int[targets.size()];
    for (int n = 0; n < targets.size(); n++) {
      write(n, targets.get(n));
    }
  }

  /** Rows in the making that sum up the content of one target. */
  private record Sums(int totalRow, int domesticRow) {}

  private void write(int n, Target target) {
    total[n] = model.column(new Key.Content(target, false), 0, Double.POSITIVE_INFINITY, 0);
    int domestic = model.column(new Key.Content(target, true), 0, Double.POSITIVE_INFINITY, 0);
    var sums =
        new Sums(
            model.row(new Key.Content(target, false), 0, 0),
            model.row(new Key.Content(target, true), 0, 0));
    model.entry(sums.totalRow(), total[n], -1);
    model.entry(sums.domesticRow(), domestic, -1);
    if (target.rule().equals("rolled_up")) {
      addValueAdded(target, sums);
    } else {
      addComponents(target, sums);
    }
    row[n] = model.row(new Key.Reaches(target), 0, Double.POSITIVE_INFINITY);
    model.entry(row[n], domestic, 1);
    model.entry(row[n], total[n], -target.share());
    Double penalty = target.penaltyUsd();
    miss[n] = Variables.NONE;
    if (penalty != null) {
      double usd = penalty * money.discount(lastPeriod(target));
      miss[n] = model.column(new Key.Misses(target), 0, Double.POSITIVE_INFINITY, usd);
      model.entry(row[n], miss[n], 1);
    }
  }

  /** Last period of a target's window, in which a miss is paid. */
  int lastPeriod(Target target) {
    int last = 0;
    for (int t = 0; t < network.horizon(); t++) {
      last = counts(target, t) ? t : last;
    }
    return last;
  }

  private boolean counts(Target target, int period) {
    return network.program().calendar().holds(target.window(), new Period(period));
  }

  private void add(Sums sums, int column, double usd, boolean domestic) {
    if (column != Variables.NONE && usd != 0) {
      model.entry(sums.totalRow(), column, usd);
      if (domestic) {
        model.entry(sums.domesticRow(), column, usd);
      }
    }
  }

  private void addValueAdded(Target target, Sums sums) {
    for (int t = 0; t < network.horizon(); t++) {
      if (counts(target, t)) {
        for (int k = 0; k < network.makings().size(); k++) {
          Process process = network.makings().get(k).process();
          double usd = process.costUsd().at(new Period(t));
          add(sums, variables.start[k][t], usd, process.site().country().equals(home));
        }
        for (int m = 0; m < network.moves().size(); m++) {
          Move move = network.moves().get(m);
          Part part = network.points().get(move.from()).part();
          boolean within =
              move.lane().from().country().equals(home) && move.lane().to().country().equals(home);
          add(sums, variables.ship[m][t], money.freight(move.lane(), part, t), within);
        }
      }
    }
  }

  private void addComponents(Target target, Sums sums) {
    for (int k = 0; k < network.makings().size(); k++) {
      Making making = network.makings().get(k);
      if (making.process().kind() == ProcessKind.MAKE && covers(target, making.process().part())) {
        for (int g = 0; g < making.groups().size(); g++) {
          for (int t = 0; t < network.horizon(); t++) {
            if (counts(target, t) && making.starts(t)) {
              addGroup(sums, k, g, t);
            }
          }
        }
      }
    }
  }

  private boolean covers(Target target, Part part) {
    return switch (target.scope()) {
      case Target.OfProgram() ->
          network.program().generations().list().stream()
              .anyMatch(generation -> generation.part().equals(part));
      case Target.OfGeneration(Generation generation) -> generation.part().equals(part);
      case Target.OfPart(Part own) -> own.equals(part);
    };
  }

  /** A group of one option has no column of its own: what it takes follows from the start. */
  private void addGroup(Sums sums, int k, int g, int t) {
    Making making = network.makings().get(k);
    Group group = making.groups().get(g);
    List<Integer> there = variables.there(group, t);
    for (int o : there) {
      Option option = group.options().get(o);
      StockPoint point = network.points().get(option.point());
      double usd = delivered.usd(point.part(), point.origin(), point.site(), new Period(t));
      boolean domestic = point.origin().equals(home);
      if (there.size() == 1) {
        add(sums, variables.start[k][t], usd * option.line().quantity(), domestic);
      } else {
        add(sums, variables.use[k][g][o][t], usd, domestic);
      }
    }
  }
}
