package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.sourcing.Network.Group;
import org.onshore.engine.sourcing.Network.Making;
import org.onshore.engine.sourcing.Network.Move;
import org.onshore.engine.sourcing.Network.Option;
import org.onshore.engine.sourcing.Network.Outlet;
import org.onshore.lp.Model;

/**
 * The columns of the plan's linear program, with their cost; all at least 0 and in units of the
 * part they concern. An index of {@link #NONE} says that the column is not there because it cannot
 * matter.
 *
 * <p>A bill's group that has but one component of one origin in a period needs no column of its
 * own: what it takes follows from what is started (see {@link BillOfMaterial}).
 *
 * <p>Limits of a process per period are bounds of its column: {@code minimum <= start[k,t] <=
 * maximum}, units started; a minimum of a process that a proposal brings is in {@link Awards}. The
 * reduced cost at the maximum is what one more unit started would save, US dollars. Of a process
 * that runs in several streams the limits are a row over all of them. Where a process has a lot
 * size, {@code start[k,t] = lot size * lots[k,t]} with whole lots; a whole part is delivered in
 * whole units, {@code deliver[d,o,t]} whole.
 */
final class Variables {
  static final int NONE = -1;

  /** {@code [making][period]}. */
  final int[][] start;

  /** {@code [making][period]}: lots started, at the first making of a process that has them. */
  final int[][] lots;

  /** {@code [making][group][option][period]}; a group's array is empty where nothing is chosen. */
  final int[][][][] use;

  /** {@code [move][period]}. */
  final int[][] ship;

  /** {@code [point][period]}. */
  final int[][] stock;

  /** {@code [outlet][point of the outlet][period]}. */
  final int[][][] deliver;

  /** {@code [outlet]}. */
  final int[] shortage;

  /** {@code [making][period]}: the row of what a process may start in all streams. */
  final int[][] limit;

  private final Network network;
  private final SequencedMap<Process, List<Integer>> makingsOf;
  private final Money money;
  private final Presence presence;
  private final Model.Builder model;

  Variables(Network network, Money money, Model.Builder model) {
    this.network = network;
    this.money = money;
    this.model = model;
    presence = new Presence(network.program());
    start = new int[network.makings().size()][];
    lots = new int[network.makings().size()][];
    limit = new int[network.makings().size()][];
    use = new int[network.makings().size()][][][];
    ship = new int[network.moves().size()][];
    stock = new int[network.points().size()][];
    deliver = new int[network.outlets().size()][][];
    shortage = new int[network.outlets().size()];
    makingsOf = network.makingsOf();
    for (int making = 0; making < start.length; making++) {
      List<Integer> all = makingsOf.getOrDefault(process(making), List.of());
      addStarts(making, all.size() == 1);
      if (making == all.getLast()) {
        addLimits(all);
        addLots(all);
      }
      addUses(making);
    }
    for (int move = 0; move < ship.length; move++) {
      addShips(move);
    }
    for (int point = 0; point < stock.length; point++) {
      addStock(point);
    }
    for (int outlet = 0; outlet < deliver.length; outlet++) {
      addDeliveries(outlet);
    }
  }

  private int[] empty() {
    return none(network.horizon());
  }

  /** No column in any period. */
  static int[] none(int horizon) {
    int[] columns = new int[horizon];
    Arrays.fill(columns, NONE);
    return columns;
  }

  private Process process(int making) {
    return network.makings().get(making).process();
  }

  /**
   * What a process may start is a bound of its column.
   *
   * @param alone whether it runs in no other stream: limits over several are rows
   */
  private void addStarts(int index, boolean alone) {
    Making making = network.makings().get(index);
    Process process = making.process();
    start[index] = empty();
    limit[index] = empty();
    lots[index] = empty();
    for (int t = 0; t < network.horizon(); t++) {
      if (making.starts(t)) {
        double most = alone ? most(process, t) : Double.POSITIVE_INFINITY;
        double least = alone ? least(process, t) : 0;
        var key = new Key.Starts(process, making.stream(), t);
        start[index][t] = model.column(key, Math.min(least, most), most, money.start(process, t));
      }
    }
  }

  private static double most(Process process, int period) {
    return process.maximumPerPeriod().at(new Period(period));
  }

  private static double least(Process process, int period) {
    return process.proposal() == null ? process.minimumPerPeriod().at(new Period(period)) : 0;
  }

  /** Rows for the limits of a process that runs in several streams. */
  private void addLimits(List<Integer> makings) {
    Process process = process(makings.getFirst());
    for (int t = 0; t < network.horizon() && makings.size() > 1; t++) {
      double most = most(process, t);
      double least = Math.min(least(process, t), most);
      if (starts(makings, t) && (least > 0 || Double.isFinite(most))) {
        int row = model.row(new Key.StartsOfAll(process, t), least, most);
        for (int making : makings) {
          limit[making][t] = row;
          addStart(row, making, t);
        }
      }
    }
  }

  private boolean starts(List<Integer> makings, int period) {
    return makings.stream().anyMatch(making -> start[making][period] != NONE);
  }

  private void addStart(int row, int making, int period) {
    if (start[making][period] != NONE) {
      model.entry(row, start[making][period], 1);
    }
  }

  /** Lots of a process, of all its streams together, at its first making. */
  private void addLots(List<Integer> makings) {
    Process process = process(makings.getFirst());
    Double size = process.lotSize();
    for (int t = 0; t < network.horizon() && size != null; t++) {
      if (starts(makings, t)) {
        var key = new Key.Lots(process, t);
        int column = model.integerColumn(key, 0, Double.POSITIVE_INFINITY, 0);
        lots[makings.getFirst()][t] = column;
        int row = model.row(key, 0, 0);
        for (int making : makings) {
          addStart(row, making, t);
        }
        model.entry(row, column, -size);
      }
    }
  }

  private void addUses(int index) {
    Making making = network.makings().get(index);
    use[index] = new int[making.groups().size()][][];
    for (int g = 0; g < making.groups().size(); g++) {
      Group group = making.groups().get(g);
      use[index][g] = new int[group.options().size()][];
      for (int o = 0; o < use[index][g].length; o++) {
        use[index][g][o] = empty();
      }
      for (int t = 0; t < network.horizon(); t++) {
        List<Integer> there = making.starts(t) ? there(group, t) : List.of();
        if (there.size() > 1) {
          for (int o : there) {
            StockPoint point = network.points().get(group.options().get(o).point());
            use[index][g][o][t] =
                model.column(
                    new Key.Uses(making.process(), making.stream(), group.name(), point, t),
                    0,
                    Double.POSITIVE_INFINITY,
                    0);
          }
        }
      }
    }
  }

  /** Options of a group whose line holds and whose component can be there in the period. */
  List<Integer> there(Group group, int period) {
    var at = new Period(period);
    List<Integer> there = new ArrayList<>();
    for (int o = 0; o < group.options().size(); o++) {
      Option option = group.options().get(o);
      if (network.live(option.point(), period)
          && network.program().calendar().holds(option.line().valid(), at)) {
        there.add(o);
      }
    }
    return there;
  }

  private void addShips(int index) {
    Move move = network.moves().get(index);
    StockPoint point = network.points().get(move.from());
    ship[index] = empty();
    for (int t = 0; t < network.horizon(); t++) {
      if (move.leaves(t)) {
        double usd =
            money.freight(move.lane(), point.part(), t)
                + money.duty(move.lane(), point.part(), point.origin(), move.arrives()[t]);
        ship[index][t] =
            model.column(
                new Key.Ships(move.lane(), point, t),
                0,
                Double.POSITIVE_INFINITY,
                usd * money.discount(t));
      }
    }
  }

  /** A unit left in a point's last useful period pays at once for standing there to the end. */
  private void addStock(int index) {
    StockPoint point = network.points().get(index);
    stock[index] = empty();
    for (int t = network.earliest()[index]; t <= network.latest()[index]; t++) {
      boolean last = t == network.latest()[index];
      stock[index][t] =
          model.column(
              new Key.Stocks(point, t),
              0,
              Double.POSITIVE_INFINITY,
              last ? money.leftOver(point.part(), t) : money.holding(point.part(), t));
    }
  }

  private void addDeliveries(int index) {
    Outlet outlet = network.outlets().get(index);
    Demand demand = outlet.demand();
    deliver[index] = new int[outlet.points().size()][];
    for (int p = 0; p < deliver[index].length; p++) {
      int point = outlet.points().get(p);
      deliver[index][p] = empty();
      for (int t = demand.due().index(); t <= demand.latest().index(); t++) {
        if (network.live(point, t) && presence.open(demand.site(), t)) {
          var key = new Key.Delivers(demand, network.points().get(point), t);
          double usd = money.late(demand, t) - money.value(demand, t);
          deliver[index][p][t] =
              demand.part().whole()
                  ? model.integerColumn(key, 0, Double.POSITIVE_INFINITY, usd)
                  : model.column(key, 0, Double.POSITIVE_INFINITY, usd);
        }
      }
    }
    shortage[index] =
        demand.kind() == DemandKind.OPTION
            ? NONE
            : model.column(
                new Key.Shorts(demand), 0, Double.POSITIVE_INFINITY, money.shortage(demand));
  }
}
