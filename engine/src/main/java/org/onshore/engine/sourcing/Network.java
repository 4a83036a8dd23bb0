package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;

/**
 * Everything that can matter to a plan: the stock points that supply can reach and demand can use,
 * and the ways between them, each in the periods in which both are true. {@link Reach} makes it;
 * docs/model.md says why nothing that is left out can change the best plan.
 *
 * @param program planned
 * @param horizon periods
 * @param points stock points, in order of discovery
 * @param earliest by point: first period in which a unit can be there
 * @param latest by point: last period in which a unit there can still be of use; below earliest for
 *     a point that holds stock nobody can use
 * @param makings processes that can run, in the order of the table
 * @param moves lanes that can carry something useful, by part and origin
 * @param outlets demands that can be served, in the order of the table
 * @param entries ways from what is given into a stream
 */
record Network(
    Program program,
    int horizon,
    List<StockPoint> points,
    int[] earliest,
    int[] latest,
    List<Making> makings,
    List<Move> moves,
    List<Outlet> outlets,
    List<Entry> entries) {

  /** Makings of each process, one a stream, in the order of the table. */
  SequencedMap<Process, List<Integer>> makingsOf() {
    SequencedMap<Process, List<Integer>> of = new LinkedHashMap<>();
    for (int k = 0; k < makings.size(); k++) {
      of.computeIfAbsent(makings.get(k).process(), process -> new ArrayList<>()).add(k);
    }
    return of;
  }

  /** Whether a unit can be at the point in the period and be of use. */
  boolean live(int point, int period) {
    return period >= earliest[point] && period <= latest[point];
  }

  /**
   * A process with where its units go and what it takes.
   *
   * @param stream it runs in, "" for the common one
   * @param output stock point of its units
   * @param groups of its bill; empty for a buy process
   * @param available by period: when what starts there becomes available, -1 where it cannot start
   */
  record Making(Process process, String stream, int output, List<Group> groups, int[] available) {
    boolean starts(int period) {
      return available[period] >= 0;
    }
  }

  /**
   * Lines of a bill that substitute for each other.
   *
   * @param name of the group
   * @param options every line with every origin in which its component can be there
   */
  record Group(String name, List<Option> options) {}

  /** A component of one origin that serves a line of the bill. */
  record Option(BillLine line, int point) {}

  /**
   * A lane for units of one part and origin.
   *
   * @param arrives by period of departure: when they arrive, -1 where they cannot usefully leave
   */
  record Move(Lane lane, int from, int to, int[] arrives) {
    boolean leaves(int period) {
      return arrives[period] >= 0;
    }
  }

  /**
   * Opening stock or receipts that may join a stream in the period they come.
   *
   * @param from common point they come to
   * @param to point of the stream
   * @param period in which they come
   */
  record Entry(int from, int to, int period) {}

  /** A demand with the stock points it can be served from. */
  record Outlet(Demand demand, List<Integer> points) {}
}
