package org.onshore.engine.simulate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.risk.Outage;

/**
 * What happens if nobody plans anew: the plan is carried out period by period as far as capacity,
 * lanes and components allow. What cannot be done stays open and is done as soon as it can be, in
 * the order it was wanted; of scarce units the more urgent demand is served first. What is still
 * open at the end of the horizon, or past the latest date of its demand, is lost.
 *
 * <p>Without outages the plan is followed to the last unit. The work is linear in the orders of the
 * plan and the periods.
 */
public final class Follow implements Response {
  /** What is missing by less than this share is a rounding error of the plan. */
  private static final double ROUNDING = 1e-6;

  private final FollowTables tables;
  private final int periods;
  private final Map<Hazard, Reach.Struck> struck = new LinkedHashMap<>();
  private final int[][] lag;
  private final boolean[][] open;
  private final double[][] wanted;
  private final double[][] yield;
  private final int[] demandOf;
  private final int demands;
  private final double[] discount;

  /** By order: the units the plan wants. */
  private final double[] quantity;

  /** By action: whether all its orders take of the same stocks. */
  private final boolean[] isUniform;

  private final ThreadLocal<Hands> hands = ThreadLocal.withInitial(Hands::new);

  /** Prepares to follow a plan, through any of its program's hazards. */
  public Follow(Plan plan) {
    tables = new FollowTables(plan);
    periods = tables.periods;
    Program program = tables.program;
    Calendar calendar = program.calendar();
    var reach = new Reach(tables);
    program.hazards().forEach(hazard -> struck.put(hazard, reach.of(hazard)));
    int size = tables.actions.size();
    lag = new int[size][periods];
    open = new boolean[size][periods];
    wanted = new double[size][periods];
    yield = new double[size][periods];
    demandOf = new int[size];
    quantity = new double[tables.orders];
    isUniform = new boolean[size];
    demands = program.demand().size();
    Map<Demand, Integer> numbers = new LinkedHashMap<>();
    program.demand().forEach(demand -> numbers.put(demand, numbers.size()));
    for (int at = 0; at < size; at++) {
      Action action = tables.actions.get(at);
      for (int t = 0; t < periods; t++) {
        lag[at][t] = ActionOrder.lag(action, t, calendar);
        open[at][t] = isOpen(action, t, calendar);
        yield[at][t] =
            action.subject() instanceof Process process ? process.yield().at(new Period(t)) : 1;
      }
      for (Action.Order order : action.orders()) {
        wanted[at][order.period()] += order.quantity();
        open[at][order.period()] = true;
        quantity[order.number()] = order.quantity();
      }
      isUniform[at] = isUniform(action);
      demandOf[at] =
          action.subject() instanceof Demand demand ? numbers.getOrDefault(demand, -1) : -1;
    }
    discount = calendar.periods().stream().mapToDouble(program.settings()::discount).toArray();
  }

  private static boolean isUniform(Action action) {
    int[] stocks = action.orders()[0].stocks();
    return Arrays.stream(action.orders()).allMatch(each -> Arrays.equals(each.stocks(), stocks));
  }

  private boolean isOpen(Action action, int t, Calendar calendar) {
    LocalDate day = calendar.firstDay(new Period(t));
    return switch (action.subject()) {
      case Process process ->
          process.valid().holds(day) && process.site().open().holds(day) && inBuild(process, day);
      case Lane lane ->
          isOpen(lane.from(), day)
              && isOpen(
                  lane.to(),
                  calendar.firstDay(new Period(t + ActionOrder.lag(action, t, calendar))));
      case Demand demand ->
          t >= demand.due().index() && t <= demand.latest().index() && isOpen(demand.site(), day);
      default -> true;
    };
  }

  private static boolean isOpen(Site site, LocalDate day) {
    return site.open().holds(day);
  }

  /** A rack is started until the end of its build window. */
  private boolean inBuild(Process process, LocalDate day) {
    boolean limited = false;
    for (Generation generation : tables.program.generations()) {
      if (generation.part().equals(process.part())) {
        limited = true;
        LocalDate until = generation.buildUntil();
        if (until == null || day.isBefore(until)) {
          return true;
        }
      }
    }
    return !limited;
  }

  @Override
  public String name() {
    return "follow";
  }

  @Override
  public TrialOutcome answer(List<Outage> outages) {
    return hands.get().carryOut(outages);
  }

  /** What one thread works with, used again for every trial. */
  private final class Hands {
    private final double[] stock = new double[tables.stocks()];
    private final double[][] arriving = new double[periods][tables.stocks()];
    private final double[] remaining = new double[tables.orders];
    private final double[] limit = new double[tables.limits.size()];
    private final double[] levelUsed = new double[tables.limits.size()];
    private final double[][] limitLeft = new double[periods][tables.limits.size()];
    private final double[][] actionLeft = new double[periods][tables.actions.size()];
    private final int[] first = new int[tables.actions.size()];

    /** Period of each action's first open order. */
    private final int[] next = new int[tables.actions.size()];

    private double[] onTime = new double[0];
    private double[] late = new double[0];
    private double costUsd;

    TrialOutcome carryOut(List<Outage> outages) {
      begin(outages);
      for (int t = 0; t < periods; t++) {
        for (int i = 0; i < stock.length; i++) {
          stock[i] += arriving[t][i];
        }
        for (int i = 0; i < limit.length; i++) {
          double there = tables.capacity[i][t] * limitLeft[t][i];
          limit[i] = tables.isLevel[i] ? there - levelUsed[i] : there;
        }
        for (int at = 0; at < first.length; at++) {
          if (next[at] <= t) {
            act(at, t);
          }
        }
      }
      return new TrialOutcome(costUsd + lostUsd(), onTime, late);
    }

    private void begin(List<Outage> outages) {
      Arrays.fill(stock, 0);
      Arrays.fill(levelUsed, 0);
      Arrays.fill(first, 0);
      for (int t = 0; t < periods; t++) {
        System.arraycopy(tables.given[t], 0, arriving[t], 0, stock.length);
        Arrays.fill(limitLeft[t], 1);
        Arrays.fill(actionLeft[t], 1);
      }
      System.arraycopy(quantity, 0, remaining, 0, remaining.length);
      for (int at = 0; at < next.length; at++) {
        next[at] = tables.actions.get(at).orders()[0].period();
      }
      outages.forEach(this::strike);
      onTime = new double[demands];
      late = new double[demands];
      costUsd = 0;
    }

    private void strike(Outage outage) {
      Calendar calendar = tables.program.calendar();
      Reach.Struck what = struck.get(outage.hazard());
      if (what == null) {
        throw new IllegalArgumentException(outage.hazard().id() + " is no hazard of the program");
      }
      for (int t = outage.from(calendar).index(); t < periods; t++) {
        double left = 1 - outage.lost(calendar, new Period(t));
        if (left == 1) {
          break;
        }
        for (int number : what.limits()) {
          limitLeft[t][number] *= left;
        }
        for (int number : what.actions()) {
          actionLeft[t][number] *= left;
        }
      }
    }

    private void act(int at, int t) {
      Action action = tables.actions.get(at);
      Action.Order[] orders = action.orders();
      if (!open[at][t]) {
        return;
      }
      double most = most(action, at, t);
      int from = first[at];
      for (int i = from; i < orders.length && orders[i].period() <= t && most > 0; i++) {
        if (remaining[orders[i].number()] > 0) {
          most -= fill(action, at, orders[i], t, most);
          if (isUniform[at] && remaining[orders[i].number()] > 0) {
            break; // What holds this one back holds back those behind it.
          }
        }
      }
      while (from < orders.length && remaining[orders[from].number()] <= 0) {
        from++;
      }
      first[at] = from;
      next[at] = from == orders.length ? Integer.MAX_VALUE : orders[from].period();
    }

    /** Units it may do in the period, components and shared limits aside. */
    private double most(Action action, int at, int t) {
      double left = actionLeft[t][at];
      double most =
          action.subject() instanceof Process process
              ? Math.max(process.maximumPerPeriod().at(new Period(t)), wanted[at][t])
              : Double.POSITIVE_INFINITY;
      if (left >= 1) {
        return most;
      }
      return left * (most < Double.POSITIVE_INFINITY ? most : wanted[at][t]);
    }

    private double fill(Action action, int at, Action.Order order, int t, double most) {
      double open = remaining[order.number()];
      double can = Math.min(open, most);
      for (Action.Load load : action.loads()) {
        if (load.quantity() > 0) {
          can = Math.min(can, limit[load.limit()] / load.quantity());
        }
      }
      int[] stocks = order.stocks();
      for (int i = 0; i < stocks.length; i++) {
        can = Math.min(can, stock[stocks[i]] / order.perUnit()[i]);
      }
      double done = can >= open - ROUNDING * Math.max(1, order.quantity()) ? open : can;
      if (done <= 0) {
        return 0;
      }
      for (Action.Load load : action.loads()) {
        limit[load.limit()] -= done * load.quantity();
        levelUsed[load.limit()] += tables.isLevel[load.limit()] ? done * load.quantity() : 0;
      }
      for (int i = 0; i < stocks.length; i++) {
        stock[stocks[i]] = Math.max(0, stock[stocks[i]] - done * order.perUnit()[i]);
      }
      remaining[order.number()] = open - done;
      arrive(action, at, t, done);
      return done;
    }

    private void arrive(Action action, int at, int t, double done) {
      if (action.output() >= 0) {
        int arrives = t + lag[at][t];
        if (arrives == t) {
          stock[action.output()] += done * yield[at][t];
        } else if (arrives < periods) {
          arriving[arrives][action.output()] += done * yield[at][t];
        }
      } else if (action.subject() instanceof Demand demand) {
        int periodsLate = t - demand.due().index();
        (periodsLate == 0 ? onTime : late)[demandOf[at]] += done;
        double value = demand.kind() == DemandKind.OPTION ? demand.valueUsd() : 0;
        costUsd += discount[t] * done * (periodsLate * demand.lateCostUsdPerPeriod() - value);
      }
    }

    /** Cost of units never delivered. */
    private double lostUsd() {
      double usd = 0;
      int number = 0;
      for (Demand demand : tables.program.demand()) {
        if (demand.kind() != DemandKind.OPTION) {
          double missing = demand.quantity() - onTime[number] - late[number];
          usd += discount[demand.due().index()] * demand.shortCostUsd() * Math.max(0, missing);
        }
        number++;
      }
      return usd;
    }
  }
}
