package org.onshore.engine.simulate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Site;
import org.onshore.engine.risk.Strike;

/**
 * What a hazard takes capacity from. A site that is struck loses capacity of its resources; what it
 * makes without a resource, and what passes through it where it makes nothing, goes on only in
 * proportion. What lies at a site that makes things can still leave.
 */
final class Reach {
  private final FollowTables tables;

  Reach(FollowTables tables) {
    this.tables = tables;
  }

  /**
   * Numbers of what is struck.
   *
   * @param limits whose capacity is lost in part
   * @param actions that can do only a part of what they would
   */
  record Struck(int[] limits, int[] actions) {}

  Struck of(Hazard hazard) {
    return new Struck(
        numbers(tables.limits, limit -> strikesLimit(hazard, limit)),
        numbers(tables.actions, action -> strikesAction(hazard, action)));
  }

  private static <T> int[] numbers(List<T> list, Predicate<T> is) {
    return IntStream.range(0, list.size()).filter(at -> is.test(list.get(at))).toArray();
  }

  private static boolean strikesLimit(Hazard hazard, Object limit) {
    return switch (limit) {
      case Resource resource -> Strike.on(hazard, resource.site());
      case Lane lane -> Strike.on(hazard, lane);
      default -> false;
    };
  }

  private boolean strikesAction(Hazard hazard, Action action) {
    boolean limited = action.loads().length > 0;
    return switch (action.subject()) {
      case Process process ->
          Strike.on(hazard, process.part()) || (!limited && Strike.on(hazard, process.site()));
      case Lane lane ->
          (!limited && Strike.on(hazard, lane))
              || (!makes(lane.from()) && Strike.on(hazard, lane.from()));
      case Demand demand -> !limited && Strike.on(hazard, demand.site());
      default -> false;
    };
  }

  private boolean makes(Site site) {
    return tables.program.processes().stream().anyMatch(process -> process.site().equals(site));
  }
}
