package org.onshore.engine.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.ProcessKind;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.PeriodCount;

/**
 * What is started: within its limits and windows, and with every group of its bill served in the
 * period it is started.
 */
final class ProcessAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;

  ProcessAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
  }

  void check() {
    int horizon = program.calendar().length().value();
    Map<Process, double[]> started = new LinkedHashMap<>();
    for (Start start : plan.starts()) {
      double[] byPeriod = started.computeIfAbsent(start.process(), of -> new double[horizon]);
      byPeriod[start.period().index()] += start.quantity();
      tally.atMost("starts are not negative", start.process().id(), 0, start.quantity());
    }
    Map<Process, Map<Part, double[]>> used = new LinkedHashMap<>();
    for (Use use : plan.uses()) {
      Map<Part, double[]> parts = used.computeIfAbsent(use.process(), of -> new LinkedHashMap<>());
      double[] byPeriod = parts.computeIfAbsent(use.component(), of -> new double[horizon]);
      byPeriod[use.period().index()] += use.quantity();
      tally.atMost("uses are not negative", use.process().id(), 0, use.quantity());
    }
    double[] none = new double[horizon];
    for (Process process : program.processes()) {
      double[] starts = started.getOrDefault(process, none);
      checkLimits(process, starts);
      checkBill(process, starts, used.getOrDefault(process, new LinkedHashMap<>()));
    }
  }

  private void checkLimits(Process process, double[] starts) {
    for (Period period : program.calendar().periods()) {
      double quantity = starts[period.index()];
      String where = process.id() + " period " + period;
      if (!mayStart(process, period)) {
        tally.atMost("nothing starts outside its windows", where, quantity, 0);
        continue;
      }
      tally.atMost("process maximum", where, quantity, process.maximumPerPeriod().at(period));
      if (isThere(process, period)) {
        tally.atMost("process minimum", where, process.minimumPerPeriod().at(period), quantity);
      }
    }
  }

  /** Whether the process waits for no proposal any more. */
  private boolean isThere(Process process, Period period) {
    Proposal proposal = process.proposal();
    if (proposal == null) {
      return true;
    }
    PeriodCount lead = program.calendar().wholePeriods(proposal.leadDays());
    return plan.awards().stream()
        .filter(award -> award.proposal().equals(proposal))
        .anyMatch(award -> !period.isBefore(award.period().plus(lead)));
  }

  private boolean mayStart(Process process, Period period) {
    LocalDate day = program.calendar().firstDay(period);
    return process.valid().holds(day)
        && process.site().open().holds(day)
        && inBuildWindow(process.part(), day);
  }

  /** A rack is built from its samples, or else its volume, until the end of its build window. */
  private boolean inBuildWindow(Part part, LocalDate day) {
    boolean limited = false;
    for (Generation generation : program.generations()) {
      if (generation.part().equals(part)) {
        limited = true;
        LocalDate from =
            generation.samplesFrom() != null ? generation.samplesFrom() : generation.buildFrom();
        LocalDate until = generation.buildUntil();
        if ((from == null || !day.isBefore(from)) && (until == null || day.isBefore(until))) {
          return true;
        }
      }
    }
    return !limited;
  }

  private void checkBill(Process process, double[] starts, Map<Part, double[]> used) {
    List<BillLine> lines =
        process.kind() == ProcessKind.BUY
            ? List.of()
            : program.bill().stream().filter(line -> line.parent().equals(process.part())).toList();
    for (Period period : program.calendar().periods()) {
      List<BillLine> valid =
          lines.stream()
              .filter(line -> line.valid().holds(program.calendar().firstDay(period)))
              .toList();
      String where = process.id() + " period " + period;
      for (List<BillLine> block : BillBlocks.of(valid)) {
        checkBlock(where, starts[period.index()], block, used, period);
      }
      used.forEach((part, quantities) -> {
        if (valid.stream().noneMatch(line -> line.component().equals(part))) {
          String what = where + " " + part.id();
          tally.atMost("only the bill is used", what, quantities[period.index()], 0);
        }
      });
    }
  }

  /**
   * Groups that share a component are judged together, since a use does not say which group it
   * served: between them they serve one start each.
   */
  private void checkBlock(
      String where, double started, List<BillLine> block, Map<Part, double[]> used, Period period) {
    long groups = block.stream().map(BillLine::group).distinct().count();
    double most = 0;
    double least = 0;
    for (Part part : block.stream().map(BillLine::component).distinct().toList()) {
      double[] quantities = used.get(part);
      double quantity = quantities == null ? 0 : quantities[period.index()];
      var perUnit =
          block.stream()
              .filter(line -> line.component().equals(part))
              .mapToDouble(BillLine::quantity)
              .summaryStatistics();
      most += quantity / perUnit.getMin();
      least += quantity / perUnit.getMax();
    }
    String what = where + " group " + block.getFirst().group();
    tally.atMost("bill is served", what, groups * started, most);
    tally.atMost("bill takes no more", what, least, groups * started);
  }
}
