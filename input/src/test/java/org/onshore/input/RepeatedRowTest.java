package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedRowTest {
  private static final String RENAME = " Maybe one of the two is to be renamed or deleted";

  @Test
  void twoRowsOfOneKeyAreReportedWithBothPlaces() {
    Given given =
        Given.rackProgram().with("parts.csv", "part,cost_usd\nCHIP,1\nRACK,1\nCHIP,2\nCHIP,3\n");
    assertThat(given.said())
        .containsExactly(
            "parts.csv:4:1 duplicate-key: 'CHIP' is there twice: first at parts.csv:2." + RENAME,
            "parts.csv:5:1 duplicate-key: 'CHIP' is there twice: first at parts.csv:2." + RENAME);
  }

  @Test
  void keysThatDifferInCaseAreTwoKeys() {
    Given given = Given.rackProgram().with("parts.csv", "part,cost_usd\nCHIP,1\nRACK,1\nChip,2\n");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void anExcludedRowMayHaveTheKeyOfAnother() {
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd,status\nCHIP,1,\nRACK,1,\nCHIP,2,exclude\n");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void twoLanesOfOnePartAndModeContradictEachOther() {
    Given given =
        Given.rackProgram()
            .with(
                "lanes.csv",
                "from,to,part,mode\nFAB,DC,,\nFAB,DC,,air\nFAB,DC,RACK,\nFAB,DC,,truck\n");
    assertThat(given.said())
        .containsExactly(
            "lanes.csv:5:1 duplicate-key: 'FAB, DC, truck' is there twice: first at lanes.csv:2."
                + RENAME);
  }

  @Test
  void twoStepsOfAResourceOnOneDayContradictEachOther() {
    Given given =
        Given.rackProgram()
            .with(
                "capacity.csv",
                "resource,from,capacity_per_period\nLINE,2027-02-01,5\nLINE,2027-02-01,6\n");
    assertThat(given.said())
        .containsExactly(
            "capacity.csv:3:1 duplicate-key: 'LINE, 2027-02-01' is there twice:"
                + " first at capacity.csv:2."
                + RENAME);
  }

  @Test
  void stockOfOnePartOriginAndSiteAddsUpWithAWarning() {
    Given given =
        Given.rackProgram()
            .with(
                "stock.csv",
                "site,part,quantity,origin\nFAB,CHIP,5,TW\nFAB,CHIP,5,KR\nFAB,CHIP,6,TW\n");
    assertThat(given.said())
        .containsExactly(
            "stock.csv:4:1 repeated-row: 'FAB, CHIP, TW' is also at stock.csv:2, and both count."
                + " Maybe one row is meant");
    assertThat(given.program().stock()).hasSize(3);
  }
}
