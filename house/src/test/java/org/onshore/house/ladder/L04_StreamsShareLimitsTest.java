package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Start;
import org.onshore.house.PlanLines;

/** What a process starts in all its streams keeps to its limits, lots, line and proposal. */
class L04_StreamsShareLimitsTest {
  private static String program(String build, String hours) {
    return """
    name: shared limits
    start: 2027-01-04
    periods: 3
    short_cost_default_usd: 1000
    late_cost_default_usd: 100
    -- sites
    site, kind, country
    PLANT, datacenter, US
    -- parts
    part, cost_usd
    rack, 200
    board, 100
    -- bill
    parent, component, quantity
    rack, board, 1
    -- processes
    process, site, part, kind, cost_usd, origin, minimum_per_period, maximum_per_period, lot_size, proposal
    build, PLANT, rack, make, 5, US, %s
    board-us, PLANT, board, buy, 160, US, , , ,
    board-tw, PLANT, board, buy, 100, TW, , , ,
    -- proposals
    proposal, site, lead_days, award_cost_usd
    NEW, PLANT, 7, 10
    -- resources
    resource, site, capacity_per_period
    LINE, PLANT, %s
    -- loads
    process, resource, quantity
    build, LINE, 1
    -- demand
    demand, part, site, due, quantity, rule
    G, rack, PLANT, 2027-01-04, 3, far
    C, rack, PLANT, 2027-01-04, 3,
    """
        .formatted(build, hours);
  }

  private static double started(Plan plan, int period) {
    return plan.starts().stream()
        .filter(row -> row.process().id().equals("build") && row.period().index() == period)
        .mapToDouble(Start::quantity)
        .sum();
  }

  @Test
  void aMaximumIsOneForAllStreams() {
    Plan plan = Rung.plan(program(", 4, ,", "100"));
    assertThat(started(plan, 0)).isEqualTo(4);
    assertThat(started(plan, 1)).isEqualTo(2);
  }

  @Test
  void aMinimumToo() {
    Plan plan = Rung.plan(program("4, 4, ,", "100"));
    assertThat(started(plan, 2)).isEqualTo(4);
    assertThat(PlanLines.flows(plan)).doesNotContain("start build [far:0.65] @2");
  }

  @Test
  void aLotIsSplitBetweenStreams() {
    Plan plan = Rung.plan(program(", , 6,", "100"));
    assertThat(started(plan, 0)).isEqualTo(6);
    assertThat(PlanLines.flows(plan))
        .contains("start build @0: 3\n", "start build [far:0.65] @0: 3\n");
  }

  @Test
  void aLineAndAProposalAreShared() {
    Plan plan = Rung.plan(program(", , , NEW", "5"));
    assertThat(started(plan, 1)).isEqualTo(5);
    assertThat(started(plan, 2)).isEqualTo(1);
    assertThat(PlanLines.awards(plan)).isEqualTo("NEW @0\n");
  }
}
