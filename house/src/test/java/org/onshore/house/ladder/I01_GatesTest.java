package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Explanation;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Gate.GateKind;
import org.onshore.domain.program.Program;
import org.onshore.engine.sourcing.Explain;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;

/** Late units name what holds them back, and what one more of it is worth. */
class I01_GatesTest {
  private static final String PROGRAM =
      """
      name: gates
      start: 2027-01-04
      periods: 4
      -- sites
      site, kind, country
      FAB, supplier, TW
      PLANT, factory, US
      -- parts
      part, cost_usd
      rack, 1000
      chip, 100
      -- bill
      parent, component, quantity
      rack, chip, 2
      -- processes
      process,  site,  part, kind, cost_usd
      assemble, PLANT, rack, make, 10
      etch,     FAB,   chip, buy,  1
      -- lanes
      from, to, days
      FAB, PLANT, 7
      -- resources
      resource, site, unit, capacity_per_period
      LINE, PLANT, hour, 10
      FURNACE, FAB, wafer, 8
      -- loads
      process, resource, quantity
      assemble, LINE, 1
      etch, FURNACE, 1
      -- demand
      demand, part, site,  due,        quantity, late_cost_usd_per_period
      D1,     rack, PLANT, 2027-01-11, 7,        300
      """;

  private static Explanation explain(String text) {
    Program program = ProgramText.of(text);
    return Explain.plan(Sourcing.solve(program, SourcingOptions.defaults()));
  }

  /**
   * 8 chips of week 0 are 4 racks in week 1, the other 3 are a week late. One wafer more is half a
   * rack in time, 150 USD; the line, at 10 hours, holds nobody back. 3 late racks weigh 3 x 300.
   */
  @Test
  void onlyTheBottleneckIsNamedWithItsWorth() {
    Explanation why = explain(PROGRAM);
    List<Gate> gates = why.gatesOf(ProgramText.of(PROGRAM).demand().get("D1"));
    assertThat(gates).hasSize(1);
    Gate gate = gates.getFirst();
    assertThat(gate.kind()).isEqualTo(GateKind.RESOURCE);
    assertThat(gate.words()).isEqualTo("FURNACE at FAB, week 0, 150 USD per wafer");
    assertThat(gate.worthUsdPerUnit()).isEqualTo(150);
    assertThat(gate.worthUsd()).isEqualTo(900);
    assertThat(why.costliest()).extracting(Gate::name).containsExactly("FURNACE");
  }

  /**
   * 3 wafers more a week would do no good; 6 would: the worth of relief is that of the next unit.
   */
  @Test
  void reliefSavesWhatTheGateSays() {
    double before = Rung.objectiveUsd(Rung.plan(PROGRAM));
    double after = Rung.objectiveUsd(Rung.plan(PROGRAM.replace("wafer, 8", "wafer, 9")));
    assertThat(before - after).isEqualTo(150);
  }
}
