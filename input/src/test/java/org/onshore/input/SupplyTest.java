package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts nobody sources, and demand no lane reaches. */
class SupplyTest {
  private static final String PROCESSES = "process,site,part,kind,cost_usd\n";

  @Test
  void aDemandedPartThatNobodyMakesBuysOrStocksIsAFinding() {
    Given given = Given.rackProgram().with("processes.csv", PROCESSES).without("loads.csv");
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:4 unsourced-part: nobody makes, buys or stocks 'RACK', but 'D1' demands"
                + " it. Maybe a process that makes or buys 'RACK' is missing from processes.csv");
  }

  @Test
  void aComponentThatNobodySourcesIsAFindingOnlyIfItIsNeeded() {
    String bill = "parent,component,quantity\nRACK,CHIP,2\nRACK,CABLE,9\nSPARE,SCREW,1\n";
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd\nCHIP,1\nRACK,1\nCABLE,1\nSPARE,1\nSCREW,1\n")
            .with("bill.csv", bill);
    assertThat(given.said())
        .containsExactly(
            "bill.csv:3:6 unsourced-part: nobody makes, buys or stocks 'CABLE', but it goes into"
                + " 'RACK'. Maybe a process that makes or buys 'CABLE' is missing from"
                + " processes.csv");
    assertThat(given.with("stock.csv", "site,part,quantity\nFAB,CABLE,9\n").said()).isEmpty();
  }

  @Test
  void theComponentsOfABoughtPartAreNotNeeded() {
    Given given =
        Given.rackProgram()
            .with("processes.csv", PROCESSES + "buy,FAB,RACK,buy,1\n")
            .without("loads.csv");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void aSubstituteThatNobodySourcesIsAWarning() {
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd\nCHIP,1\nRACK,1\nCHIP2,1\n")
            .with("bill.csv", "parent,component,quantity,group\nRACK,CHIP2,2,c\nRACK,CHIP,2,c\n");
    assertThat(given.said())
        .containsExactly(
            "bill.csv:2:6 unsourced-substitute: nobody makes, buys or stocks 'CHIP2', but it goes"
                + " into 'RACK'. Maybe a process that makes or buys 'CHIP2' is missing from"
                + " processes.csv");
  }

  @Test
  void demandThatNoLaneReachesIsAFinding() {
    assertThat(Given.rackProgram().with("lanes.csv", "from,to\nDC,FAB\n").said())
        .containsExactly(
            "demand.csv:2:9 unreachable-demand: no lane brings 'RACK' to 'DC': it can be had at"
                + " 'FAB' only. Maybe a lane from 'FAB' to 'DC' that carries 'RACK' is missing from"
                + " lanes.csv");
  }

  @Test
  void aLaneOfAnotherPartDoesNotReach() {
    assertThat(Given.rackProgram().with("lanes.csv", "from,to,part\nFAB,DC,CHIP\n").said())
        .hasSize(1);
    assertThat(Given.rackProgram().with("lanes.csv", "from,to,part\nFAB,DC,RACK\n").said())
        .isEmpty();
  }

  @Test
  void lanesMayGoOnFromSiteToSite() {
    Given given =
        Given.rackProgram()
            .with(
                "sites.csv",
                "site,kind,country\nFAB,factory,US\nHUB,warehouse,US\nDC,datacenter,US\n")
            .with("lanes.csv", "from,to\nFAB,HUB\nHUB,DC\n");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void aComponentThatNeverGetsToTheFactoryIsNamed() {
    Given given =
        Given.rackProgram()
            .with(
                "processes.csv",
                PROCESSES + "buy,SUP,CHIP,buy,1\nboard,FAB,BOARD,make,1\nmake,FAB,RACK,make,1\n")
            .with(
                "sites.csv",
                "site,kind,country\nFAB,factory,US\nDC,datacenter,US\nSUP,supplier,TW\n")
            .with("parts.csv", "part,cost_usd\nCHIP,1\nBOARD,1\nRACK,1\n")
            .with("bill.csv", "parent,component,quantity\nRACK,BOARD,2\nBOARD,CHIP,2\n");
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:9 unreachable-demand: 'RACK' cannot get to 'DC': 'board' wants 'CHIP' at"
                + " 'FAB', which can be had at 'SUP' only. Maybe a lane from 'SUP' to 'FAB' that"
                + " carries 'CHIP' is missing from lanes.csv");
    assertThat(given.with("lanes.csv", "from,to\nFAB,DC\nSUP,FAB\n").said()).isEmpty();
  }

  @Test
  void oneOfAGroupOfSubstitutesIsEnough() {
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd\nCHIP,1\nRACK,1\nCHIP2,1\n")
            .with("bill.csv", "parent,component,quantity,group\nRACK,CHIP2,2,c\nRACK,CHIP,2,c\n")
            .with(
                "processes.csv",
                PROCESSES + "buy,FAB,CHIP,buy,1\nmake,FAB,RACK,make,1\nfar,DC,CHIP2,buy,1\n");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void stockAndReceiptsAreSourcesToo() {
    Given given =
        Given.rackProgram()
            .with("processes.csv", PROCESSES)
            .without("loads.csv")
            .with("receipts.csv", "site,part,arrives,quantity\nFAB,RACK,2027-01-11,4\n");
    assertThat(given.said()).isEmpty();
  }

  @Test
  void whatACycleHidesIsNotReportedAsUnreachable() {
    Given given =
        Given.rackProgram()
            .with("bill.csv", "parent,component,quantity\nRACK,CHIP,2\nCHIP,RACK,1\n");
    assertThat(given.said()).hasSize(1).allMatch(said -> said.contains("bill-cycle"));
  }
}
