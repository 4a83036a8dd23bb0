package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Period;

class ProgramReaderTest {
  @Test
  void aValidProgramResolvesWithoutAFinding() {
    assertThat(Given.rackProgram().said()).isEmpty();
    Program program = Given.rackProgram().program();
    Demand demand = program.demand().get("D1");
    assertThat(demand.part()).isSameAs(program.parts().get("RACK"));
    assertThat(demand.due()).isEqualTo(new Period(4));
    assertThat(demand.latest()).isEqualTo(new Period(7));
    assertThat(demand.lateCostUsdPerPeriod()).isEqualTo(10_000);
    assertThat(demand.shortCostUsd()).isEqualTo(1_000_000);
    assertThat(program.processes().get("make").origin().code()).isEqualTo("US");
    assertThat(program.inputSha256()).hasSize(64);
  }
}
