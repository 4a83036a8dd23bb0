package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.program.Program;
import org.onshore.engine.audit.Audit;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourced;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** Gates that are no machine: time, a process, a lane, what is there. */
class I02_OtherGatesTest {
  private static List<String> gates(String rest) {
    String text =
        """
        name: other gates
        start: 2027-01-04
        periods: 4
        -- sites
        site, kind, country, opens
        MAKER, supplier, US,
        HALL, datacenter, US,
        SOON, datacenter, US, 2027-01-18
        -- parts
        part, cost_usd, mass_kg
        rack, 100, 20
        %s
        """
            .formatted(rest);
    Program program = ProgramText.of(text);
    Sourced sourced = Sourcing.solve(program, SourcingOptions.defaults());
    assertThat(Audit.check(program, sourced.plan()).violations()).isEmpty();
    return Explain.plan(sourced).gatesOf(program.demand().get("D1")).stream()
        .map(Gate::words)
        .toList();
  }

  @Test
  void aLeadTimeIsAGate() {
    assertThat(
            gates(
                """
                -- processes
                process, site, part, kind, cost_usd, lead_days
                buy, HALL, rack, buy, 0, 14
                -- demand
                demand, part, site, due, quantity
                D1, rack, HALL, 2027-01-11, 1
                """))
        .first()
        .isEqualTo("lead times: the first rack can be at HALL in week 2");
  }

  @Test
  void nothingInTimeAtAllIsAGate() {
    assertThat(
            gates(
                """
                -- processes
                process, site, part, kind, cost_usd, lead_days
                buy, HALL, rack, buy, 0, 14
                -- demand
                demand, part, site, due, quantity, latest
                D1, rack, HALL, 2027-01-04, 1, 2027-01-11
                """))
        .containsExactly("no rack can be at HALL by week 1");
  }

  /** One more of 2 a week would spare the last one its shortage of 500, at a cost of 20. */
  @Test
  void aProcessIsAGate() {
    assertThat(
            gates(
                """
                -- processes
                process, site, part, kind, cost_usd, maximum_per_period
                buy, HALL, rack, buy, 20, 2
                -- demand
                demand, part, site, due, quantity, short_cost_usd, latest
                D1, rack, HALL, 2027-01-04, 9, 500, 2027-01-04
                """))
        .containsExactly("maximum of buy at HALL, week 0, 480 USD per piece");
  }

  /** A rack of 20 kg more would save its shortage of 500 for a freight of 10: 24.50 by the kg. */
  @Test
  void aLaneIsAGate() {
    assertThat(
            gates(
                """
                -- processes
                process, site, part, kind, cost_usd
                buy, MAKER, rack, buy, 0
                -- lanes
                from, to, cost_usd_per_unit, capacity_kg_per_period
                MAKER, HALL, 10, 100
                -- demand
                demand, part, site, due, quantity, short_cost_usd, latest
                D1, rack, HALL, 2027-01-04, 9, 500, 2027-01-04
                """))
        .containsExactly("mass on MAKER>HALL:truck, week 0, 24.50 USD per kg");
  }

  @Test
  void whatIsThereIsAGate() {
    assertThat(
            gates(
                """
                -- stock
                site, part, quantity
                HALL, rack, 3
                -- demand
                demand, part, site, due, quantity, short_cost_usd
                D1, rack, HALL, 2027-01-04, 9, 500
                """))
        .containsExactly("stock and arrivals of rack at HALL, week 0, 500 USD per piece");
  }

  /** A rack costs 30, never to deliver it 20. */
  @Test
  void costIsAGateWhereNothingLimits() {
    assertThat(
            gates(
                """
                -- processes
                process, site, part, kind, cost_usd
                buy, HALL, rack, buy, 30
                -- demand
                demand, part, site, due, quantity, short_cost_usd
                D1, rack, HALL, 2027-01-04, 2, 20
                """))
        .containsExactly(
            "cost: one more rack at HALL in week 0 would save 20.00 USD, no more than it costs");
  }

  @Test
  void aHallThatIsNotOpenYetIsAGate() {
    assertThat(
            gates(
                """
                -- processes
                process, site, part, kind, cost_usd
                buy, MAKER, rack, buy, 0
                -- lanes
                from, to
                MAKER, SOON
                -- demand
                demand, part, site, due, quantity, latest
                D1, rack, SOON, 2027-01-11, 2,
                """))
        .first()
        .isEqualTo("SOON opens in week 2");
  }

  /** It opens in week 2, too late for a demand that is gone by then. */
  @Test
  void aHallThatOpensTooLateIsAGate() {
    assertThat(
            gates(
                """
                -- stock
                site, part, quantity
                SOON, rack, 3
                -- demand
                demand, part, site, due, quantity, latest
                D1, rack, SOON, 2027-01-04, 2, 2027-01-11
                """))
        .containsExactly("no rack can be at SOON by week 1");
  }
}
