package org.onshore.engine.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Calendar;

/**
 * Awards: once, in their window, one of a group, after what they require; processes wait for them.
 */
final class ProposalAudit {
  private final Program program;
  private final Plan plan;
  private final Tally tally;

  ProposalAudit(Program program, Plan plan, Tally tally) {
    this.program = program;
    this.plan = plan;
    this.tally = tally;
  }

  void check() {
    Calendar calendar = program.calendar();
    Map<Proposal, Integer> awarded = new LinkedHashMap<>();
    Map<String, Integer> ofGroup = new LinkedHashMap<>();
    for (Award award : plan.awards()) {
      Proposal proposal = award.proposal();
      LocalDate day = calendar.firstDay(award.period());
      tally.holds("awarded in its window", proposal.id(), proposal.award().holds(day));
      tally.holds("awarded once", proposal.id(), !awarded.containsKey(proposal));
      tally.equal(
          "award cost", proposal.id(), award.costUsd(), proposal.awardCostUsd(), award.costUsd());
      awarded.put(proposal, award.period().index());
      if (!proposal.group().isEmpty()) {
        ofGroup.merge(proposal.group(), 1, Integer::sum);
      }
    }
    ofGroup.forEach((group, count) -> tally.holds("one of a group", group, count == 1));
    awarded.forEach((proposal, period) -> checkRequired(proposal, period, awarded));
    for (Start start : plan.starts()) {
      Proposal proposal = start.process().proposal();
      if (proposal != null) {
        Integer award = awarded.get(proposal);
        int lead = calendar.wholePeriods(proposal.leadDays()).value();
        boolean ready = award != null && start.period().index() >= award + lead;
        String where = start.process().id() + " period " + start.period();
        tally.holds("a process waits for its proposal", where, ready);
      }
    }
  }

  private void checkRequired(Proposal proposal, int period, Map<Proposal, Integer> awarded) {
    Proposal required = proposal.requires();
    if (required != null) {
      Integer before = awarded.get(required);
      tally.holds(
          "what is required comes first", proposal.id(), before != null && before <= period);
    }
  }
}
