package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BillCycleTest {
  private static final String ADVICE =
      " Maybe parent and component of one of these rows are the wrong way round";

  private static List<String> said(String bill) {
    return Given.horizon()
        .with("parts.csv", "part,cost_usd\nA,1\nB,1\nC,1\nD,1\nE,1\n")
        .with("bill.csv", "parent,component,quantity\n" + bill)
        .said();
  }

  @Test
  void aCycleIsPrintedFromTheFirstOfItsRows() {
    assertThat(said("A,B,1\nB,C,1\nC,A,1\nC,D,1\n"))
        .containsExactly(
            "bill.csv:2:3 bill-cycle: the bill goes round in a cycle: A -> B -> C -> A." + ADVICE);
  }

  @Test
  void aPartInItselfIsACycle() {
    assertThat(said("A,B,1\nB,B,1\n"))
        .containsExactly(
            "bill.csv:3:3 bill-cycle: the bill goes round in a cycle: B -> B." + ADVICE);
  }

  @Test
  void cyclesThatDoNotTouchAreReportedEach() {
    assertThat(said("A,B,1\nB,A,1\nC,A,1\nC,D,1\nD,C,1\n"))
        .containsExactly(
            "bill.csv:2:3 bill-cycle: the bill goes round in a cycle: A -> B -> A." + ADVICE,
            "bill.csv:5:3 bill-cycle: the bill goes round in a cycle: C -> D -> C." + ADVICE);
  }

  @Test
  void theShortestWayRoundIsPrinted() {
    assertThat(said("A,B,1\nB,C,1\nC,D,1\nD,A,1\nB,A,1\n"))
        .containsExactly(
            "bill.csv:2:3 bill-cycle: the bill goes round in a cycle: A -> B -> A." + ADVICE);
  }

  @Test
  void aPartOfTwoParentsIsNoCycle() {
    assertThat(said("A,B,1\nA,C,1\nB,D,1\nC,D,1\nD,E,1\n")).isEmpty();
  }

  @Test
  void aMisspelledComponentMakesNoCycle() {
    assertThat(
            Given.rackProgram().with("bill.csv", "parent,component,quantity\nRACK,RAC,2\n").said())
        .containsExactly(
            "bill.csv:2:6 unknown-part: unknown part 'RAC'. Maybe 'RACK' (parts.csv:3:1)");
  }
}
