package org.onshore.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tariffs, hazards, labor and workloads. */
class PolicyTest {
  @Test
  void aLayerExcludesAMeasureThatIsThere() {
    Given given =
        Given.rackProgram()
            .with(
                "tariffs.csv",
                """
                measure,hts_prefix,origin,rate,valid_from,excludes
                301-cn,8473,CN,0.25,2025-01-01,232-steal
                232-steel,72,*,0.25,2025-01-01,301-cn
                """);
    assertThat(given.said())
        .containsExactly(
            "tariffs.csv:2:32 unknown-measure: unknown measure '232-steal'. Maybe '232-steel'");
  }

  @Test
  void aShareOfMetalNamesTheMetal() {
    Given given =
        Given.rackProgram()
            .with(
                "tariffs.csv",
                """
                measure,hts_prefix,origin,rate,valid_from,minimum_metal_share,metal
                232,72,*,0.25,2025-01-01,0.15,
                232,73,*,0.25,2025-01-01,0.15,steel
                """);
    assertThat(given.said())
        .containsExactly(
            "tariffs.csv:2:26 metal-share-without-metal: minimum_metal_share is 0.15, but no metal"
                + " is named. Maybe steel, aluminum or copper in the column metal");
  }

  @Test
  void aHazardStrikesSomethingThatIsThere() {
    Given given =
        Given.rackProgram()
            .with(
                "hazards.csv",
                """
                hazard,scope_kind,scope,events_per_year,duration_days_mode,capacity_lost
                A,site,FBA,0.1,30,0.8
                B,site,FAB,0.1,30,0.8
                C,state,US-AZ,0.1,30,0.8
                D,state,US-OH,0.1,30,0.8
                E,country,US,0.1,30,0.8
                F,country,TW,0.1,30,0.8
                G,lane,FAB>DC,0.1,30,0.8
                H,lane,FAB>DC:truck,0.1,30,0.8
                I,lane,FAB>DC:air,0.1,30,0.8
                J,part,CHIP,0.1,30,0.8
                K,owner,ACME,0.1,30,0.8
                """);
    assertThat(given.said())
        .containsExactly(
            "hazards.csv:2:8 hazard-names-nothing: no site is 'FBA'. Maybe 'FAB'",
            "hazards.csv:5:9 hazard-names-nothing: no state is 'US-OH'. Maybe another scope_kind is"
                + " meant",
            "hazards.csv:7:11 hazard-names-nothing: no country is 'TW'. Maybe another scope_kind is"
                + " meant",
            "hazards.csv:10:8 hazard-names-nothing: no lane is 'FAB>DC:air'. Maybe 'FAB>DC', by whatever"
                + " mode",
            "hazards.csv:12:9 hazard-names-nothing: no owner is 'ACME'. Maybe another scope_kind is"
                + " meant");
  }

  @Test
  void durationsAreInOrder() {
    Given given =
        Given.rackProgram()
            .with(
                "hazards.csv",
                """
                hazard,scope_kind,scope,events_per_year,duration_days_low,duration_days_mode,\
                duration_days_high,capacity_lost
                A,site,FAB,0.1,30,20,60,0.8
                B,site,FAB,0.1,,70,60,0.8
                C,site,FAB,0.1,,,,0.8
                D,site,FAB,0.1,10,,60,0.8
                """);
    assertThat(given.said())
        .containsExactly(
            "hazards.csv:2:16 duration-order: the durations are not in order: low 30, mode 20, high"
                + " 60. Maybe two of them are the wrong way round",
            "hazards.csv:3:17 duration-order: the durations are not in order: low not said, mode 70,"
                + " high 60. Maybe two of them are the wrong way round",
            "hazards.csv:4:1 no-duration: 'C' says no duration. Maybe duration_days_low,"
                + " duration_days_mode and duration_days_high are missing");
  }

  private static Given labor(String rows) {
    return Given.rackProgram()
        .with("occupations.csv", "occupation\n51-2022\n")
        .with("labor.csv", "site,process,resource,occupation,hours_per_unit,headcount\n" + rows);
  }

  @Test
  void peopleWorkWhereTheirProcessOrResourceIs() {
    assertThat(labor("DC,make,,51-2022,3,\nDC,,LINE,51-2022,3,\nFAB,,LINE,51-2022,3,\n").said())
        .containsExactly(
            "labor.csv:2:1 labor-at-other-site: 'make' is at 'FAB', but the work at 'DC'."
                + " Maybe 'FAB'",
            "labor.csv:3:1 labor-at-other-site: 'LINE' is at 'FAB', but the work at 'DC'."
                + " Maybe 'FAB'");
  }

  @Test
  void workIsForAProcessOrAResourceNotForBoth() {
    assertThat(labor("FAB,make,LINE,51-2022,3,\n").said())
        .containsExactly(
            "labor.csv:2:10 labor-of-both: the work is for the process 'make' and the resource"
                + " 'LINE'. Maybe two rows are meant");
  }

  @Test
  void workWithoutHoursOrHeadsIsAWarning() {
    assertThat(labor("FAB,make,,51-2022,,3\nFAB,,,51-2022,3,\n").said())
        .containsExactly(
            "labor.csv:2:11 labor-without-amount: the work of '51-2022' says no hours_per_unit."
                + " Maybe hours_per_unit is missing",
            "labor.csv:3:7 labor-without-amount: the work of '51-2022' says no headcount."
                + " Maybe headcount is missing");
  }

  @Test
  void aWorkloadSaysWhatItsKindNeeds() {
    Given given =
        Given.rackProgram()
            .with(
                "workloads.csv",
                """
                workload,kind,layers,hidden,heads,vocabulary,sequence_tokens,prompt_tokens,\
                output_tokens,experts,experts_per_token
                T,training,96,128,96,512,2048,,,,
                I,inference,96,128,96,512,,100,100,4,8
                """);
    assertThat(given.said())
        .containsExactly(
            "workloads.csv:2:3 workload-incomplete: a workload of training wants"
                + " global_batch_sequences. Maybe global_batch_sequences is missing",
            "workloads.csv:3:38 too-many-experts-per-token: 8 experts see a token, but there are 4."
                + " Maybe experts and experts_per_token are the wrong way round");
  }
}
