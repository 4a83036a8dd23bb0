package org.onshore.engine.sourcing;

import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Target;

/**
 * What the columns and rows of the plan's linear program stand for. {@code toString} is the name in
 * an exported problem.
 */
public sealed interface Key {

  /** Column: units of a process started in a period. */
  record Starts(Process process, String stream, int period) implements Key {
    @Override
    public String toString() {
      return "start[" + process.id() + of(stream) + "," + period + "]";
    }
  }

  /** Column: units of a stock point taken by a process, by one line of its bill. */
  record Uses(Process process, String stream, String group, StockPoint point, int period)
      implements Key {
    @Override
    public String toString() {
      return "use["
          + process.id()
          + of(stream)
          + ","
          + group
          + ","
          + name(point)
          + ","
          + period
          + "]";
    }
  }

  /** Column: units leaving over a lane. */
  record Ships(Lane lane, StockPoint point, int period) implements Key {
    @Override
    public String toString() {
      String part = lane.part() == null ? "," + point.part().id() : "";
      return "ship["
          + lane.id()
          + part
          + ","
          + point.origin()
          + of(point.stream())
          + ","
          + period
          + "]";
    }
  }

  /** Column: units at a stock point at the end of a period. */
  record Stocks(StockPoint point, int period) implements Key {
    @Override
    public String toString() {
      return "stock[" + name(point) + "," + period + "]";
    }
  }

  /** Column: units of a stock point delivered to a demand. */
  record Delivers(Demand demand, StockPoint point, int period) implements Key {
    @Override
    public String toString() {
      return "deliver["
          + demand.id()
          + ","
          + point.origin()
          + of(point.stream())
          + ","
          + period
          + "]";
    }
  }

  /** Column: units of a demand never delivered. */
  record Shorts(Demand demand) implements Key {
    @Override
    public String toString() {
      return "short[" + demand.id() + "]";
    }
  }

  /** Row: material balance of a stock point in a period. */
  record Balance(StockPoint point, int period) implements Key {
    @Override
    public String toString() {
      return "balance[" + name(point) + "," + period + "]";
    }
  }

  /** Row: a group of a bill is served for what starts in a period. */
  record Bill(Process process, String stream, String group, int period) implements Key {
    @Override
    public String toString() {
      return "bill[" + process.id() + of(stream) + "," + group + "," + period + "]";
    }
  }

  /** Row: capacity of a resource in a period, or up to and with it. */
  record Capacity(Resource resource, int period) implements Key {
    @Override
    public String toString() {
      return "capacity[" + resource.id() + "," + period + "]";
    }
  }

  /** Row: mass a lane carries away in a period. */
  record LaneMass(Lane lane, int period) implements Key {
    @Override
    public String toString() {
      return "lane[" + lane.id() + "," + period + "]";
    }
  }

  /** Row: what a demand gets. */
  record Served(Demand demand) implements Key {
    @Override
    public String toString() {
      return "demand[" + demand.id() + "]";
    }
  }

  /** Column: whether a proposal is awarded in a period. */
  record Awards(Proposal proposal, int period) implements Key {
    @Override
    public String toString() {
      return "award[" + proposal.id() + "," + period + "]";
    }
  }

  /** Row: a proposal is awarded once at most. */
  record OneAward(Proposal proposal) implements Key {
    @Override
    public String toString() {
      return "oneaward[" + proposal.id() + "]";
    }
  }

  /** Row: one proposal of a group is awarded at most. */
  record OneOfGroup(String group) implements Key {
    @Override
    public String toString() {
      return "oneofgroup[" + group + "]";
    }
  }

  /** Row: a proposal is not awarded before the one it requires. */
  record Requires(Proposal proposal, int period) implements Key {
    @Override
    public String toString() {
      return "requires[" + proposal.id() + "," + period + "]";
    }
  }

  /** Row: a process of a proposal starts nothing before its award. */
  record NeedsAward(Process process, int period) implements Key {
    @Override
    public String toString() {
      return "needsaward[" + process.id() + "," + period + "]";
    }
  }

  /** Row: a process of a proposal starts its minimum once awarded. */
  record RunsOnceAwarded(Process process, int period) implements Key {
    @Override
    public String toString() {
      return "runsonceawarded[" + process.id() + "," + period + "]";
    }
  }

  /** Column and row: units a commitment falls short, for an award in a period. */
  record Shortfall(Commitment commitment, int period) implements Key {
    @Override
    public String toString() {
      String process = commitment.process().id();
      return "shortfall[" + commitment.proposal().id() + "," + process + "," + period + "]";
    }
  }

  /** Column: lots of a process started in a period. Row: what starts is as many lots. */
  record Lots(Process process, int period) implements Key {
    @Override
    public String toString() {
      return "lots[" + process.id() + "," + period + "]";
    }
  }

  /** Column and row: content of a target in US dollars, all of it or the domestic part. */
  record Content(Target target, boolean domestic) implements Key {
    @Override
    public String toString() {
      return (domestic ? "domestic[" : "total[") + target.id() + "]";
    }
  }

  /** Column: domestic content a target misses, US dollars. */
  record Misses(Target target) implements Key {
    @Override
    public String toString() {
      return "miss[" + target.id() + "]";
    }
  }

  /** Row: a target's share is reached. */
  record Reaches(Target target) implements Key {
    @Override
    public String toString() {
      return "target[" + target.id() + "]";
    }
  }

  /** Row: racks of a generation before its volume begins. */
  record SamplesOf(Generation generation) implements Key {
    @Override
    public String toString() {
      return "samples[" + generation.id() + "]";
    }
  }

  /** Row: what a process starts in all streams together. */
  record StartsOfAll(Process process, int period) implements Key {
    @Override
    public String toString() {
      return "process[" + process.id() + "," + period + "]";
    }
  }

  /** Column: opening stock or receipts that join the stream of a point. */
  record Enters(StockPoint point, int period) implements Key {
    @Override
    public String toString() {
      return "enter[" + name(point) + "," + period + "]";
    }
  }

  /** Row: no more joins streams than comes to a common point. */
  record Given(StockPoint point, int period) implements Key {
    @Override
    public String toString() {
      return "given[" + name(point) + "," + period + "]";
    }
  }

  /** Row: components of what a process starts in a stream are domestic by more than a share. */
  record Complies(Process process, String stream) implements Key {
    @Override
    public String toString() {
      return "content[" + process.id() + of(stream) + "]";
    }
  }

  /** Row: a goal keeps what was reached of it. */
  record Keeps(String goal) implements Key {
    @Override
    public String toString() {
      return "goal[" + goal + "]";
    }
  }

  private static String name(StockPoint point) {
    return point.site().id() + "," + point.part().id() + "," + point.origin() + of(point.stream());
  }

  /** A stream in a name; the common one goes without saying. */
  private static String of(String stream) {
    return stream.isEmpty() ? "" : "," + stream;
  }
}
