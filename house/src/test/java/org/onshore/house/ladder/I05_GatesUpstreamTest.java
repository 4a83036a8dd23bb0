package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.program.Program;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** Gates through yields, stock, two tiers of one line, and what stands in for another. */
class I05_GatesUpstreamTest {
  private static Explanation explain(String text) {
    Program program = ProgramText.of(text);
    Sourced sourced = Sourcing.solve(program, SourcingOptions.defaults());
    assertThat(Audit.check(program, sourced.plan()).violations()).isEmpty();
    return Explain.plan(sourced);
  }

  private static List<Gate> gates(String text) {
    Explanation why = explain(text);
    return why.gates().firstEntry().getValue();
  }

  private static String program(String bucket, String rest) {
    return """
    name: gates upstream
    start: 2027-01-04
    bucket: %s
    periods: 4
    -- sites
    site, kind, country
    PLANT, factory, US
    -- parts
    part, cost_usd
    rack, 100
    a, 10
    b, 10
    %s
    """
        .formatted(bucket, rest);
  }

  /**
   * A start takes 2 hours and half of it is lost: 8 hours are 2 racks. An hour more is a quarter of
   * a rack, which would else be 2 months late: 50 USD. 4 racks are late, each for want of 4 hours.
   */
  @Test
  void whatIsLostOnTheWayCountsInTheWorthOfAnHour() {
    List<Gate> gates =
        gates(
            program(
                "month",
                """
                -- processes
                process, site, part, kind, cost_usd, yield
                build, PLANT, rack, buy, 0, 0.5
                -- resources
                resource, site, unit, capacity_per_period
                LINE, PLANT, hour, 8
                -- loads
                process, resource, quantity
                build, LINE, 2
                -- demand
                demand, part, site, due, quantity, late_cost_usd_per_period
                D1, rack, PLANT, 2027-01-04, 6, 100
                """));
    assertThat(gates)
        .extracting(Gate::words)
        .containsExactly("LINE at PLANT, month 0, 50.00 USD per hour");
    assertThat(gates.getFirst().worthUsd()).isEqualTo(4 * 200);
  }

  /** Nothing is built in week 2, in which 10 are due: what gates is the week before. */
  @Test
  void theTrailGoesBackThroughStock() {
    assertThat(
            gates(
                program(
                    "week",
                    """
                    -- processes
                    process, site, part, kind, cost_usd, maximum_per_period, valid_from, valid_until
                    before, PLANT, rack, buy, 0, 4, , 2027-01-18
                    after, PLANT, rack, buy, 0, 9, 2027-01-25,
                    -- demand
                    demand, part, site, due, quantity, late_cost_usd_per_period
                    D1, rack, PLANT, 2027-01-18, 10, 60
                    """)))
        .extracting(Gate::words)
        .containsExactly("maximum of before at PLANT, week 1, 60.00 USD per piece");
  }

  /**
   * A rack takes an a, a week in the making, and a b; both take an hour of one line. 5 and 4 hours
   * make 4.5 racks; an hour more in either week makes half a rack more.
   */
  @Test
  void oneLineInTwoWeeksIsOneGate() {
    List<Gate> gates =
        gates(
            program(
                "week",
                """
                -- bill
                parent, component, quantity
                rack, a, 1
                rack, b, 1
                -- processes
                process, site, part, kind, cost_usd, lead_days
                build, PLANT, rack, make, 0,
                make-a, PLANT, a, buy, 0, 7
                make-b, PLANT, b, buy, 0,
                -- resources
                resource, site, unit, capacity_per_period
                LINE, PLANT, hour, 5
                -- capacity
                resource, from, capacity_per_period
                LINE, 2027-01-11, 4
                -- loads
                process, resource, quantity
                make-a, LINE, 1
                make-b, LINE, 1
                -- demand
                demand, part, site, due, quantity, short_cost_usd, latest
                D1, rack, PLANT, 2027-01-11, 6, 500, 2027-01-11
                """));
    assertThat(gates)
        .extracting(Gate::words)
        .containsExactly("LINE at PLANT, weeks 0-1, 250 USD per hour");
    assertThat(gates.getFirst().worthUsd()).isEqualTo(1.5 * 500);
  }

  /** Two gates: a rack wants 3 of a (2 a week more would be a rack of 600) and 1 of b (costs 9). */
  @Test
  void theHeavierGateComesFirst() {
    List<Gate> gates =
        gates(
            program(
                "week",
                """
                -- bill
                parent, component, quantity
                rack, b, 1
                rack, a, 2
                -- processes
                process, site, part, kind, cost_usd, maximum_per_period
                build, PLANT, rack, make, 0,
                make-b, PLANT, b, buy, 9, 3
                other-b, PLANT, b, buy, 59,
                make-a, PLANT, a, buy, 0, 10
                -- demand
                demand, part, site, due, quantity, short_cost_usd, latest
                D1, rack, PLANT, 2027-01-04, 8, 659, 2027-01-04
                """));
    assertThat(gates)
        .extracting(Gate::words)
        .containsExactly(
            "maximum of make-a at PLANT, week 0, 300 USD per piece",
            "maximum of make-b at PLANT, week 0, 50.00 USD per piece");
  }

  /** The dear substitute would cost 400, more than never to deliver; the cheap one is short. */
  @Test
  void aSubstituteTooDearIsNoGate() {
    assertThat(
            gates(
                program(
                    "week",
                    """
                    -- bill
                    parent, component, quantity, group
                    rack, a, 1, power
                    rack, b, 1, power
                    -- processes
                    process, site, part, kind, cost_usd, maximum_per_period
                    build, PLANT, rack, make, 0,
                    dear, PLANT, a, buy, 400,
                    cheap, PLANT, b, buy, 10, 3
                    -- demand
                    demand, part, site, due, quantity, short_cost_usd, latest
                    D1, rack, PLANT, 2027-01-04, 5, 300, 2027-01-04
                    """)))
        .extracting(Gate::words)
        .containsExactly("maximum of cheap at PLANT, week 0, 290 USD per piece");
  }

  /** The same with two countries of origin. */
  @Test
  void anOriginTooDearIsNoGate() {
    assertThat(
            gates(
                program(
                    "week",
                    """
                    -- processes
                    process, site, part, kind, cost_usd, maximum_per_period, origin
                    dear, PLANT, rack, buy, 800, , US
                    cheap, PLANT, rack, buy, 10, 3, TW
                    -- demand
                    demand, part, site, due, quantity, short_cost_usd, latest
                    D1, rack, PLANT, 2027-01-04, 5, 500, 2027-01-04
                    """)))
        .extracting(Gate::words)
        .containsExactly("maximum of cheap at PLANT, week 0, 490 USD per piece");
  }
}
