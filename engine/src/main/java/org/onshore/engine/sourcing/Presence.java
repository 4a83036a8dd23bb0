package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.Profile;
import org.onshore.domain.quantity.Window;

/**
 * When things are there: which periods a site is open, a process may start, a lane departs, and how
 * many periods later the goods arrive. A generation's rack is started only from its first samples
 * (or volume, where no samples are named) until the end of its build window.
 */
final class Presence {
  private final Calendar calendar;
  private final Map<Part, List<Window>> buildWindows = new LinkedHashMap<>();

  Presence(Program program) {
    calendar = program.calendar();
    for (Generation generation : program.generations()) {
      var from = generation.samplesFrom();
      var window =
          new Window(from == null ? generation.buildFrom() : from, generation.buildUntil());
      buildWindows.computeIfAbsent(generation.part(), part -> new ArrayList<>()).add(window);
    }
  }

  /** Whether the site is open in the period; past the horizon as on its last day. */
  boolean open(Site site, int period) {
    return calendar.holds(site.open(), new Period(period));
  }

  /** Whether the process may start units in the period, components and capacity aside. */
  boolean startable(Process process, int period) {
    var at = new Period(period);
    return calendar.holds(process.valid(), at)
        && calendar.holds(process.site().open(), at)
        && process.maximumPerPeriod().at(at) > 0
        && inBuildWindow(process.part(), at)
        && period >= firstPossible(process.proposal());
  }

  /** First period in which a proposal, awarded as soon as can be, works; 0 without one. */
  private int firstPossible(@Nullable Proposal proposal) {
    if (proposal == null) {
      return 0;
    }
    for (Period period : calendar.periods()) {
      if (calendar.holds(proposal.award(), period)) {
        return period.index() + Ramp.lead(calendar, proposal);
      }
    }
    return Integer.MAX_VALUE;
  }

  private boolean inBuildWindow(Part part, Period period) {
    List<Window> windows = buildWindows.get(part);
    return windows == null || windows.stream().anyMatch(window -> calendar.holds(window, period));
  }

  /** Period in which what is started at the period becomes available. */
  int available(Process process, int period) {
    return period + whole(process.leadDays(), period);
  }

  /** Period in which what leaves at the period arrives. */
  int arrives(Lane lane, int period) {
    return period + whole(lane.days(), period);
  }

  /** Whether the lane can be used by goods that leave at the period: both ends are open. */
  boolean departs(Lane lane, int period) {
    return open(lane.from(), period) && open(lane.to(), arrives(lane, period));
  }

  private int whole(Profile days, int period) {
    return calendar.wholePeriods(days.at(new Period(period))).value();
  }
}
