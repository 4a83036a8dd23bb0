package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemandAndGenerationTest {
  @Test
  void aFractionOfAWholePartIsAWarning() {
    Given given =
        Given.rackProgram()
            .with("parts.csv", "part,cost_usd,whole\nCHIP,1,\nRACK,1,yes\n")
            .with("demand.csv", "demand,part,site,due,quantity\nD1,RACK,DC,2027-02-01,4.5\n");
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:23 fractional-demand: quantity is 4.5, but 'RACK' is delivered in whole"
                + " units. Maybe 4 or 5");
  }

  @Test
  void anOptionWithoutAValueIsAWarning() {
    Given given =
        Given.rackProgram()
            .with(
                "demand.csv",
                """
                demand,part,site,due,quantity,kind,value_usd
                D1,RACK,DC,2027-02-01,4,option,
                D2,RACK,DC,2027-02-01,4,option,5
                """);
    assertThat(given.said())
        .containsExactly(
            "demand.csv:2:25 worthless-option: the option 'D1' has no value_usd, so it is never"
                + " delivered. Maybe value_usd is missing");
  }

  @Test
  void aGenerationLivesForwards() {
    Given given =
        Given.rackProgram()
            .with(
                "generations.csv",
                """
                generation,part,samples_from,build_from,build_until,support_until
                G1,RACK,2027-02-01,2027-01-11,2027-02-15,2027-02-08
                """);
    String swap = " Maybe the two are the wrong way round";
    assertThat(given.said())
        .containsExactly(
            "generations.csv:2:9 generation-order: samples_from 2027-02-01 is after build_from"
                + " 2027-01-11."
                + swap,
            "generations.csv:2:31 generation-order: build_until 2027-02-15 is after support_until"
                + " 2027-02-08."
                + swap);
  }

  @Test
  void twoGenerationsOfOneRackAreAWarning() {
    Given given =
        Given.rackProgram().with("generations.csv", "generation,part\nG1,RACK\nG2,RACK\n");
    assertThat(given.said())
        .containsExactly(
            "generations.csv:3:4 part-of-two-generations: 'RACK' is also the rack of 'G1'"
                + " (generations.csv:2). Maybe another part is meant");
  }

  @Test
  void generationsThatSupersedeEachOtherInARingAreAFinding() {
    Given given =
        Given.rackProgram()
            .with(
                "generations.csv",
                "generation,part,supersedes\nG0,CHIP,G1\nG1,CHIP,G3\nG2,CHIP,G1\nG3,CHIP,G2\n");
    assertThat(given.said("supersedes-ring"))
        .containsExactly(
            "generations.csv:3:9 supersedes-ring: generations go round in a ring:"
                + " G1 -> G3 -> G2 -> G1. Maybe supersedes is to be blank in one of them");
  }
}
