package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.program.Scenario.Change;
import org.onshore.domain.program.Scenario.Condition;

class ScenarioTest {
  private static Given scenario(String row) {
    return Given.rackProgram()
        .with(
            "scenarios.csv", "scenario,table,where,column,mode,value,from,until\nS," + row + "\n");
  }

  @Test
  void aSentenceBecomesAChange() {
    Given given =
        scenario(
            "resources,site.country=US and kind=flow,capacity_per_period,multiply,0.4,2027-02-01,");
    assertThat(given.said()).isEmpty();
    Change change = given.program().scenarios().get("S").changes().getFirst();
    assertThat(change.table()).isEqualTo("resources");
    assertThat(change.where())
        .containsExactly(
            new Condition(List.of("site", "country"), "US"),
            new Condition(List.of("kind"), "flow"));
    assertThat(change.mode()).isEqualTo(Scenario.Mode.MULTIPLY);
    assertThat(change.value()).isEqualTo("0.4");
    assertThat(change.window().from()).isEqualTo("2027-02-01");
  }

  @Test
  void rowsOfOneNameAreOneScenarioInOrder() {
    Given given =
        Given.rackProgram()
            .with(
                "scenarios.csv",
                """
                scenario,table,column,mode,value
                B,parts,cost_usd,multiply,2
                A,parts,cost_usd,add,5
                B,parts,critical,set,yes
                """);
    assertThat(given.program().scenarios().list())
        .extracting(Scenario::id)
        .containsExactly("B", "A");
    assertThat(given.program().scenarios().get("B").changes())
        .extracting(Change::value)
        .containsExactly("2", "true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "processes,part=RACK,cost_usd",
        "processes,process=ma*,cost_usd",
        "processes,origin=US,cost_usd",
        "processes,lead_days=0.0,cost_usd",
        "processes,part.name=CHIP,cost_usd",
        "loads,process=make,quantity",
        "loads,process.site.state=US-*,quantity",
        "lanes,from.kind=factory and to=DC and mode=truck,days",
        "demand,late_cost_usd_per_period=10000,quantity",
        "sites,site=*,recovery_days",
        "parts,critical=false,cost_usd",
      })
  void conditionsFollowReferencesAndDefaults(String tableWhereColumn) {
    assertThat(scenario(tableWhereColumn + ",set,1,,").said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parts,part=GPU,cost_usd,set,1 | 2:9 scenario-names-nothing: no row of parts has part=GPU."
            + " Maybe another name; * stands for any characters",
        "stock,,quantity,set,1 | 2:3 scenario-names-nothing: the table stock has no rows.",
        "Parts,,cost_usd,set,1 | 2:3 scenario-table: unknown table 'Parts'."
            + " Maybe 'parts': only the case differs",
        "capacity,,capacity_per_period,set,1 | 2:3 scenario-table: scenarios cannot change the table"
            + " capacity. Maybe 'resources', whose capacity_per_period includes the steps",
        "parts,,cost,set,1 | 2:10 scenario-column: the table parts has no column 'cost'.",
        "parts,,cost_us,set,1 | 2:10 scenario-column: the table parts has no column 'cost_us'."
            + " Maybe 'cost_usd'",
        "parts,,name,multiply,2 | 2:10 scenario-column: 'name' of parts is no number, so it cannot be"
            + " changed by multiply. Maybe mode set",
        "parts,,part,set,X | 2:10 scenario-column: scenarios cannot change 'part' of parts."
            + " Maybe a column that is no name and no reference",
        "processes,,site,set,DC | 2:14 scenario-column: scenarios cannot change 'site' of processes."
            + " Maybe a column that is no name and no reference",
        "parts,color=red,cost_usd,set,1 | 2:9 scenario-where: where is 'color=red', but the table"
            + " parts has no column 'color'.",
        "parts,red,cost_usd,set,1 | 2:9 scenario-where: where is 'red', which cannot be read."
            + " Maybe column=value, joined by and",
        "parts,cost_usd.site=1,cost_usd,set,1 | 2:9 scenario-where: where is 'cost_usd.site=1', but"
            + " 'cost_usd' of parts leads to no other table.",
        "demand,due=2027-02-01,quantity,set,1 | 2:10 scenario-where: where is 'due=2027-02-01', but"
            + " 'due' of demand cannot be a condition. Maybe from and until, for dates",
        "parts,,cost_usd,multiply,-1 | 2:28 scenario-value: value is '-1', but to multiply wants a"
            + " number of 0 or more. Maybe 0.5 for half",
        "parts,,cost_usd,set,-1 | 2:23 scenario-value: cost_usd is -1, but must be 0 or more."
            + " Maybe 1, without the sign",
        "parts,,whole,set,perhaps | 2:20 scenario-value: whole is 'perhaps', but must be true or"
            + " false. Maybe true or false",
        "demand,,due,set,2029-01-01 | 2:19 scenario-value: due would be 2029-01-01, outside the"
            + " horizon. Maybe a day of the horizon",
      })
  void aChangeOfNothingIsAFinding(String row, String said) {
    assertThat(scenario(row + ",,").said()).containsExactly("scenarios.csv:" + said);
  }

  @Test
  void whatIsOneForTheWholeHorizonCannotChangeForAPartOfIt() {
    assertThat(scenario("parts,,cost_usd,multiply,2,,2027-02-01").said())
        .containsExactly(
            "scenarios.csv:2:31 scenario-window: until is 2027-02-01, but 'cost_usd' is one and the"
                + " same for the whole horizon. Maybe from and until are to be blank");
  }

  @Test
  void aValueMayHaveAnAndInIt() {
    Given given =
        scenario("parts,name=Nuts and bolts and cost_usd=5,cost_usd,set,1,,")
            .with("parts.csv", "part,name,cost_usd\nCHIP,,1\nRACK,Nuts and bolts,5\n");
    assertThat(given.said()).isEmpty();
    assertThat(given.program().scenarios().get("S").changes().getFirst().where()).hasSize(2);
  }
}
