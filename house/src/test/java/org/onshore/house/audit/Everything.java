package org.onshore.house.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.params.provider.Arguments;
import org.onshore.domain.plan.AuditReport.Violation;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** A small program that has everything, and its plan. */
final class Everything {
  static final Program PROGRAM =
      ProgramText.of(
          """
          name: everything
          start: 2027-01-04
          periods: 6
          discount_rate_per_year: 0.1
          holding_rate_per_year: 0.365
          -- sites
          site, kind, country, opens
          FAB, supplier, TW,
          PLANT, factory, US,
          HALL, datacenter, US, 2027-01-11
          -- parts
          part, cost_usd, mass_kg, hts
          rack, 1000, 100, 8471
          chip, 50, 1, 8542
          fan-a, 5, 1, 8414
          fan-b, 5, 1, 8414
          -- generations
          generation, part, build_until, support_until
          G1, rack, 2027-02-01, 2027-02-10
          -- bill
          parent, component, quantity, group
          rack, chip, 2,
          rack, fan-a, 1, fan
          rack, fan-b, 2, fan
          -- processes
          process, site, part, kind, cost_usd, lead_days, minimum_per_period, maximum_per_period, proposal
          build, PLANT, rack, make, 10, 7, , 4,
          fab, FAB, chip, buy, 5, 0, 1, ,
          chip-us, PLANT, chip, buy, 4, 0, , , NEW
          fans-a, PLANT, fan-a, buy, 3, 0, , 1,
          fans-b, PLANT, fan-b, buy, 2, 0, , ,
          -- resources
          resource, site, unit, kind, capacity_per_period
          LINE, PLANT, hour, flow, 6
          POWER, HALL, MW, level, 4.5
          -- loads
          process, part, resource, quantity
          build, , LINE, 2
          , rack, POWER, 0.5
          -- lanes
          from, to, part, mode, days, cost_usd_per_unit, cost_usd_per_kg, capacity_kg_per_period
          FAB, PLANT, chip, air, 7, 0.5, , 6
          PLANT, HALL, , truck, 7, 1, 0.01, 300
          -- tariffs
          measure, hts_prefix, origin, rate, valid_from
          232, 8542, *, 0.1, 2020-01-01
          -- stock
          site, part, quantity, origin
          PLANT, chip, 4, US
          PLANT, rack, 1, MX
          -- demand
          demand, part, site, due, quantity, kind, value_usd, late_cost_usd_per_period, short_cost_usd, latest
          D1, rack, HALL, 2027-01-18, 4, firm, , 30, 500,
          D2, rack, HALL, 2027-01-25, 4, firm, , 30, 500, 2027-01-25
          O1, rack, HALL, 2027-02-08, 2, option, 900, 0, ,
          -- proposals
          proposal, site, award_from, award_until, lead_days, award_cost_usd, running_cost_usd_per_period, group, requires
          BASE, PLANT, , , 0, 1, , ,
          NEW, PLANT, , 2027-01-18, 7, 2, 1, chips, BASE
          RIVAL, PLANT, , , 0, 5000, , chips,
          -- proposal_capacity
          proposal, resource, after_days, capacity_per_period
          BASE, LINE, 0, 1
          RIVAL, LINE, 0, 1
          -- commitments
          proposal, process, from_days, until_days, minimum_quantity, penalty_usd_per_unit
          NEW, chip-us, 0, , 12, 1
          """);

  static final Plan PLAN = Sourcing.plan(PROGRAM, SourcingOptions.defaults());

  private Everything() {}

  static Start start(String process, int period, double quantity) {
    return new Start(PROGRAM.processes().get(process), new Period(period), quantity);
  }

  static Arguments tampered(String what, String equation, Consumer<PlanDraft> change) {
    return Arguments.of(what, equation, change);
  }

  /** The audit objects to the plan tampered with by this equation. */
  static void assertFound(String what, String equation, Consumer<PlanDraft> change) {
    var draft = new PlanDraft(PLAN);
    change.accept(draft);
    assertThat(Audit.check(PROGRAM, draft.plan()).violations())
        .as(what)
        .extracting(Violation::equation)
        .contains(equation);
  }
}
