package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnknownReferenceTest {
  private static Given stock(String rows) {
    return Given.rackProgram().with("stock.csv", "site,part,quantity\n" + rows);
  }

  @Test
  void aMisspelledPartIsReportedWithTheNearestName() {
    assertThat(stock("FAB,CHPI,1\n").said())
        .containsExactly(
            "stock.csv:2:5 unknown-part: unknown part 'CHPI'. Maybe 'CHIP' (parts.csv:2:1)");
  }

  @Test
  void aDifferenceInCaseIsSaid() {
    assertThat(stock("fab,CHIP,1\n").said())
        .containsExactly(
            "stock.csv:2:1 unknown-site: unknown site 'fab'."
                + " Maybe 'FAB' (sites.csv:2:1): only the case differs");
  }

  @Test
  void blanksAroundANameAreSaid() {
    assertThat(stock("FAB,CHIP ,1\n").said())
        .containsExactly(
            "stock.csv:2:5 unknown-part: unknown part 'CHIP '."
                + " Maybe 'CHIP' (parts.csv:2:1): without the blanks around it");
  }

  @Test
  void aNameThatIsFarFromAllIsToBeAdded() {
    assertThat(stock("FAB,TRANSFORMER,1\n").said())
        .containsExactly(
            "stock.csv:2:5 unknown-part: unknown part 'TRANSFORMER'."
                + " Maybe it is to be added to parts.csv");
  }

  @Test
  void anExcludedRowIsNamedWithItsLine() {
    Given given =
        stock("FAB,CABLE,1\n")
            .with("parts.csv", "part,cost_usd,status\nCHIP,1,\nRACK,1,include\nCABLE,1,exclude\n");
    assertThat(given.said())
        .containsExactly(
            "stock.csv:2:5 unknown-part: the part 'CABLE' is excluded (parts.csv:4)."
                + " Maybe include it, or exclude this row too");
  }

  @Test
  void anExcludedRowIsNotLookedAtFurther() {
    Given given =
        Given.rackProgram()
            .with("stock.csv", "site,part,quantity,status\nNOWHERE,NOTHING,x,exclude\n");
    assertThat(given.said()).isEmpty();
    assertThat(given.program().stock()).isEmpty();
  }

  @Test
  void oneSlipIsReportedOnceHoweverMuchHangsOnIt() {
    Given given =
        Given.rackProgram()
            .with(
                "processes.csv",
                """
                process,site,part,kind,cost_usd
                buy,FAB,CHIPS,buy,100
                make,FABB,RACK,make,900
                """);
    assertThat(given.said())
        .containsExactly(
            "processes.csv:2:9 unknown-part: unknown part 'CHIPS'. Maybe 'CHIP' (parts.csv:2:1)",
            "processes.csv:3:6 unknown-site: unknown site 'FABB'. Maybe 'FAB' (sites.csv:2:1)");
  }

  @Test
  void aRowIsNotAdvisedToReferToItself() {
    Given given =
        Given.rackProgram().with("generations.csv", "generation,part,supersedes\nG2,RACK,G1\n");
    assertThat(given.said())
        .containsExactly(
            "generations.csv:2:9 unknown-generation: unknown generation 'G1'."
                + " Maybe it is to be added to generations.csv");
  }

  @Test
  void eachKindOfThingHasItsOwnCode() {
    Given given =
        Given.rackProgram()
            .with("generations.csv", "generation,part,spec\nG1,RACK,SPEC9\n")
            .with("loads.csv", "process,resource,quantity\nmale,LINA,1\n")
            .with("labor.csv", "site,occupation,headcount\nFAB,51-2022,1\n")
            .with("commitments.csv", "proposal,process,minimum_quantity\nP1,make,1\n")
            .with("targets.csv", "target,rule,scope,share\nT1,far,RACKS,0.6\n");
    assertThat(given.said())
        .containsExactly(
            "commitments.csv:2:1 unknown-proposal: unknown proposal 'P1'."
                + " Maybe it is to be added to proposals.csv",
            "generations.csv:2:9 unknown-spec: unknown spec 'SPEC9'."
                + " Maybe it is to be added to rack_specs.csv",
            "labor.csv:2:5 unknown-occupation: unknown occupation '51-2022'."
                + " Maybe it is to be added to occupations.csv",
            "loads.csv:2:1 unknown-process: unknown process 'male'."
                + " Maybe 'make' (processes.csv:3:1)",
            "loads.csv:2:6 unknown-resource: unknown resource 'LINA'."
                + " Maybe 'LINE' (resources.csv:2:1)",
            "targets.csv:2:8 unknown-scope: unknown scope 'RACKS'."
                + " Maybe 'RACK' (parts.csv:3:1)");
  }

  @Test
  void aNameOfAProcessAndAPartIsTakenForTheProcess() {
    Given given =
        Given.rackProgram()
            .with(
                "processes.csv",
                """
                process,site,part,kind,cost_usd
                CHIP,FAB,CHIP,buy,100
                make,FAB,RACK,make,900
                """)
            .with("loads.csv", "process,resource,quantity\nCHIP,LINE,1\n");
    assertThat(given.said())
        .containsExactly(
            "loads.csv:2:1 ambiguous-name: 'CHIP' is a name in processes.csv and in parts.csv; the"
                + " first is taken. Maybe rename one of them, or use a column that names only one"
                + " kind");
    assertThat(given.program().loads().getFirst().process())
        .isEqualTo(given.program().processes().get("CHIP"));
  }
}
