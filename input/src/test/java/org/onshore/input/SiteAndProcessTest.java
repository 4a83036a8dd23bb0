package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteAndProcessTest {
  private static final String BUY = "buy,FAB,CHIP,buy,100";

  @Test
  void aSiteClosedAllThroughIsAWarningAtWhatStandsThere() {
    Given given =
        Given.rackProgram()
            .with(
                "sites.csv",
                """
                site,kind,country,opens,closes
                FAB,factory,US,,2027-01-04
                DC,datacenter,US,2027-02-23,
                """);
    String closed = "is closed in every period of the horizon. Maybe its opens or closes in";
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:9 closed-site: 'DC' " + closed + " sites.csv is of another year",
            "processes.csv:2:5 closed-site: 'FAB' " + closed + " sites.csv is of another year",
            "processes.csv:3:6 closed-site: 'FAB' " + closed + " sites.csv is of another year");
  }

  @Test
  void aStateIsInTheCountryOfItsSite() {
    Given given =
        Given.rackProgram()
            .with(
                "sites.csv", "site,kind,country,state\nFAB,factory,MX,US-TX\nDC,datacenter,US,\n");
    assertThat(given.said())
        .containsExactly(
            "sites.csv:2:16 state-of-another-country: the state US-TX is not in the country MX."
                + " Maybe the country is US");
  }

  @Test
  void aLevelResourceAwayFromADataCenterIsAWarning() {
    Given given =
        Given.rackProgram()
            .with(
                "resources.csv",
                "resource,site,capacity_per_period,kind\nLINE,FAB,4,level\nMW,DC,9,level\n");
    assertThat(given.said())
        .containsExactly(
            "resources.csv:2:12 level-resource-site: 'LINE' is a level, used up for good, but 'FAB'"
                + " is no data center. Maybe flow, if it is there anew in every period");
  }

  @Test
  void aLaneToItselfIsAFinding() {
    assertThat(Given.rackProgram().with("lanes.csv", "from,to\nFAB,DC\nDC,DC\n").said())
        .containsExactly(
            "lanes.csv:3:4 lane-to-itself: the lane goes from 'DC' to itself."
                + " Maybe another site is meant");
  }

  private static Given make(String columns, String cells) {
    return Given.rackProgram()
        .with(
            "processes.csv",
            "process,site,part,kind,cost_usd,"
                + columns
                + "\n"
                + BUY
                + ",".repeat((int) columns.chars().filter(c -> c == ',').count() + 1)
                + "\nmake,FAB,RACK,make,900,"
                + cells
                + "\n");
  }

  @Test
  void aMinimumIsNotAboveTheMaximum() {
    assertThat(make("minimum_per_period,maximum_per_period", "9,5").said())
        .containsExactly(
            "processes.csv:3:24 minimum-above-maximum: minimum_per_period 9 is more than"
                + " maximum_per_period 5. Maybe the two are the wrong way round");
    assertThat(make("minimum_per_period,maximum_per_period", "5,5").said()).isEmpty();
    assertThat(make("minimum_per_period,maximum_per_period", "5,").said()).isEmpty();
  }

  @Test
  void aLotThatIsNeverStartedIsAWarning() {
    assertThat(make("maximum_per_period,lot_size", "5,10").said())
        .containsExactly(
            "processes.csv:3:26 lot-above-maximum: a lot of 10 is more than maximum_per_period 5."
                + " Maybe a smaller lot");
  }

  @Test
  void makingAPartWithoutABillIsAWarning() {
    assertThat(Given.rackProgram().without("bill.csv").said())
        .containsExactly(
            "processes.csv:3:10 make-without-bill: 'make' makes 'RACK', which has no bill."
                + " Maybe kind buy; or its components are missing from bill.csv");
  }

  @Test
  void aProcessLoadsResourcesOfItsOwnSite() {
    Given given =
        Given.rackProgram()
            .with("resources.csv", "resource,site,capacity_per_period\nLINE,DC,40\n");
    assertThat(given.said())
        .containsExactly(
            "loads.csv:2:6 load-at-other-site: 'make' runs at 'FAB', but 'LINE' is at 'DC'."
                + " Maybe a resource of 'FAB' is meant");
  }

  @Test
  void aLoadIsOfAProcessOrOfAPart() {
    Given given =
        Given.rackProgram()
            .with("loads.csv", "process,part,resource,quantity\nmake,RACK,LINE,1\n,,LINE,1\n");
    assertThat(given.said())
        .containsExactly(
            "loads.csv:2:1 load-of-one: the load names the process 'make' and the part 'RACK'."
                + " Maybe one of the two is to be blank",
            "loads.csv:3:1 load-of-one: the load names neither process nor part."
                + " Maybe the process or the part is missing");
  }

  @Test
  void metalsWeighNoMoreThanTheirPart() {
    Given given =
        Given.rackProgram()
            .with(
                "parts.csv",
                "part,cost_usd,mass_kg,steel_kg,copper_kg\nCHIP,1,3,1,2\nRACK,1,,2.5,\n");
    assertThat(given.said())
        .containsExactly(
            "parts.csv:3:8 metal-above-mass: the metals in 'RACK' weigh 2.5 kg, but mass_kg is 0."
                + " Maybe mass_kg is missing or in another unit");
  }
}
