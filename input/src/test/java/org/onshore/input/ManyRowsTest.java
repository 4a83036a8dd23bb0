package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onshore.domain.finding.Finding;

class ManyRowsTest {
  private static final int ROWS = 20_000;

  private static Given demand(String part) {
    StringBuilder rows = new StringBuilder("demand,part,site,due,quantity\n");
    for (int row = 0; row < ROWS; row++) {
      rows.append('D').append(row).append(',').append(part).append(",DC,2027-02-01,1.5\n");
    }
    return Given.rackProgram().with("demand.csv", rows.toString());
  }

  @Test
  void manyRowsAreReadInTheirOrder() {
    Given given = demand("RACK");
    assertThat(given.program().demand().size()).isEqualTo(ROWS);
    assertThat(given.program().demand().list().get(ROWS - 1).id()).isEqualTo("D" + (ROWS - 1));
  }

  @Test
  void noFindingIsLeftOutHoweverManyThereAre() {
    List<Finding> findings = demand("RACKS").read().findings();
    assertThat(findings).hasSize(ROWS);
    assertThat(findings.getLast().source().line()).isEqualTo(ROWS + 1);
    assertThat(findings.getLast().advice()).isEqualTo("'RACK' (parts.csv:3:1)");
  }
}
