package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HorizonTest {
  private static Given demand(String due, String latest) {
    return Given.rackProgram()
        .with(
            "demand.csv",
            "demand,part,site,due,quantity,latest\nD1,RACK,DC," + due + ",4," + latest + "\n");
  }

  @Test
  void aDemandDueOutsideTheHorizonIsAFinding() {
    assertThat(demand("2027-03-01", "").said())
        .containsExactly(
            "demand.csv:2:12 date-outside-horizon: due 2027-03-01 is outside the horizon, which runs"
                + " from 2027-01-04 until 2027-03-01. Maybe an earlier day, or more periods in"
                + " program.yaml");
    assertThat(demand("2027-01-03", "").said())
        .containsExactly(
            "demand.csv:2:12 date-outside-horizon: due 2027-01-03 is outside the horizon, which runs"
                + " from 2027-01-04 until 2027-03-01. Maybe a later day, or an earlier start in"
                + " program.yaml");
    assertThat(demand("2027-01-04", "").said()).isEmpty();
    assertThat(demand("2027-02-28", "").said()).isEmpty();
  }

  @Test
  void aReceiptOutsideTheHorizonIsAFinding() {
    Given given =
        Given.rackProgram()
            .with("receipts.csv", "site,part,arrives,quantity\nFAB,CHIP,2026-12-31,4\n");
    assertThat(given.said("date-outside-horizon")).hasSize(1);
  }

  @Test
  void aLatestPastTheEndIsAWarningAndMeansTheLastPeriod() {
    Given given = demand("2027-02-01", "2027-03-01");
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:25 latest-past-horizon: latest 2027-03-01 is past the end of the horizon:"
                + " the last period holds instead. Maybe more periods in program.yaml; or a blank,"
                + " which means the last period");
    assertThat(given.program().demand().get("D1").latest().index()).isEqualTo(7);
  }

  @Test
  void aLatestBeforeTheDueDateIsAFinding() {
    assertThat(demand("2027-02-01", "2027-01-31").said())
        .containsExactly(
            "demand.csv:2:25 latest-before-due: latest 2027-01-31 is before due 2027-02-01."
                + " Maybe the two are the wrong way round");
  }

  @Test
  void aProcessThatHoldsInNoPeriodIsAWarning() {
    String header =
        "process,site,part,kind,cost_usd,valid_from,valid_until\nbuy,FAB,CHIP,buy,1,,\n";
    Given given =
        Given.rackProgram().with("processes.csv", header + "make,FAB,RACK,make,1,,2027-01-04\n");
    assertThat(given.said())
        .containsExactly(
            "processes.csv:3:23 never-holds: the row holds until 2027-01-04, but the horizon runs"
                + " from 2027-01-04 until 2027-03-01. Maybe its dates, or the horizon, are of"
                + " another year");
    given.with("processes.csv", header + "make,FAB,RACK,make,1,2027-02-23,\n");
    assertThat(given.said())
        .containsExactly(
            "processes.csv:3:22 never-holds: the row holds from 2027-02-23 on, but the horizon runs"
                + " from 2027-01-04 until 2027-03-01. Maybe its dates, or the horizon, are of"
                + " another year");
    given.with("processes.csv", header + "make,FAB,RACK,make,1,2027-02-22,2027-02-23\n");
    assertThat(given.said()).isEmpty();
    given.with("processes.csv", header + "make,FAB,RACK,make,1,2027-02-09,2027-02-15\n");
    assertThat(given.said())
        .containsExactly(
            "processes.csv:3:22 never-holds: the row holds from 2027-02-09 until 2027-02-15, but the"
                + " horizon runs from 2027-01-04 until 2027-03-01. Maybe its dates, or the horizon,"
                + " are of another year");
  }

  @Test
  void tariffsOfOtherYearsAreKeptInPeace() {
    Given given =
        Given.rackProgram()
            .with(
                "tariffs.csv",
                "measure,hts_prefix,origin,rate,valid_from,valid_until\n301,84,CN,0.1,2018-01-01,2019-01-01\n");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void aWindowThatEndsBeforeItBeginsIsAFinding() {
    Given given =
        Given.rackProgram()
            .with(
                "bill.csv",
                """
                parent,component,quantity,valid_from,valid_until
                RACK,CHIP,2,2027-02-01,2027-01-11
                """);
    assertThat(given.said())
        .containsExactly(
            "bill.csv:2:24 empty-window: valid_until 2027-01-11 is not after valid_from 2027-02-01."
                + " Maybe the two are the wrong way round");
  }

  @Test
  void aCommitmentThatEndsAsItBeginsIsAFinding() {
    Given given =
        Given.rackProgram()
            .with("proposals.csv", "proposal,site\nP1,FAB\n")
            .with(
                "commitments.csv", "proposal,process,until_days,minimum_quantity\nP1,make,0,10\n");
    assertThat(given.said("empty-window"))
        .containsExactly(
            "commitments.csv:2:9 empty-window: until_days 0 is not after from_days 0."
                + " Maybe a later day: until_days is the first that no longer holds");
  }
}
