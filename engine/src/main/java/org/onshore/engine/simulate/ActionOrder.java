package org.onshore.engine.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;

/**
 * In what order actions are done within a period: one whose output is there at once goes before
 * those that take it; else the one that leads to the more urgent demand goes first, and the earlier
 * in the program's tables.
 */
final class ActionOrder {
  private final List<Action> actions;
  private final List<List<Integer>> takers = new ArrayList<>();
  private final Calendar calendar;

  private ActionOrder(List<Action> actions, Calendar calendar, int stocks) {
    this.actions = actions;
    this.calendar = calendar;
    for (int stock = 0; stock < stocks; stock++) {
      takers.add(new ArrayList<>());
    }
    for (int at = 0; at < actions.size(); at++) {
      for (Action.Order order : actions.get(at).orders()) {
        for (int stock : order.stocks()) {
          List<Integer> list = takers.get(stock);
          if (list.isEmpty() || list.getLast() != at) {
            list.add(at);
          }
        }
      }
    }
  }

  static List<Action> of(List<Action> actions, Calendar calendar, int stocks) {
    return new ActionOrder(actions, calendar, stocks).sorted();
  }

  private List<Action> sorted() {
    int[] priority = priorities();
    int[] waiting = new int[actions.size()];
    for (int at = 0; at < waiting.length; at++) {
      if (isAtOnce(actions.get(at))) {
        takers.get(actions.get(at).output()).forEach(taker -> waiting[taker]++);
      }
    }
    var ready =
        new PriorityQueue<Integer>(
            Comparator.<Integer>comparingInt(at -> priority[at])
                .thenComparingInt(this::due)
                .thenComparingInt(at -> at));
    for (int at = 0; at < waiting.length; at++) {
      if (waiting[at] == 0) {
        ready.add(at);
      }
    }
    List<Action> sorted = new ArrayList<>();
    boolean[] done = new boolean[waiting.length];
    while (sorted.size() < waiting.length) {
      // Goods that go in a ring at once have no first: then the first in the tables.
      int next = ready.isEmpty() ? firstLeft(done) : ready.remove();
      if (done[next]) {
        continue;
      }
      done[next] = true;
      Action action = actions.get(next);
      sorted.add(
          new Action(
              action.subject(), action.output(), priority[next], action.loads(), action.orders()));
      if (isAtOnce(action)) {
        for (int taker : takers.get(action.output())) {
          if (--waiting[taker] == 0) {
            ready.add(taker);
          }
        }
      }
    }
    return sorted;
  }

  private int due(int at) {
    return actions.get(at).subject() instanceof Demand demand ? demand.due().index() : 0;
  }

  private static int firstLeft(boolean[] done) {
    int at = 0;
    while (done[at]) {
      at++;
    }
    return at;
  }

  /** The most urgent demand each action leads to, along whatever takes its output. */
  private int[] priorities() {
    int[] priority = actions.stream().mapToInt(Action::priority).toArray();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int at = priority.length - 1; at >= 0; at--) {
        int output = actions.get(at).output();
        for (int taker : output < 0 ? List.<Integer>of() : takers.get(output)) {
          if (priority[taker] < priority[at]) {
            priority[at] = priority[taker];
            changed = true;
          }
        }
      }
    }
    return priority;
  }

  /** Whether anything of it is there in the period it is done. */
  private boolean isAtOnce(Action action) {
    if (action.output() < 0) {
      return false;
    }
    for (Action.Order order : action.orders()) {
      if (lag(action, order.period(), calendar) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Periods from what is done to its arrival. */
  static int lag(Action action, int period, Calendar calendar) {
    var at = new Period(period);
    return switch (action.subject()) {
      case Process process -> calendar.wholePeriods(process.leadDays().at(at)).value();
      case Lane lane -> calendar.wholePeriods(lane.days().at(at)).value();
      default -> 0;
    };
  }
}
