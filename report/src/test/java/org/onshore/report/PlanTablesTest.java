package org.onshore.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.report.table.Column;
import org.onshore.report.table.CsvTables;
import org.onshore.report.table.ResultTable;

final class PlanTablesTest {
  @TempDir private Path folder;

  private String csv(ResultTable<PlanReport, ?> table) throws IOException {
    Path file = folder.resolve(table.name() + ".csv");
    PlanReport report = SmallPlan.report();
    CsvTables.write(table, report, report.calendar(), file);
    return Files.readString(file);
  }

  @Test
  void startsLeaveOutTheNoiseOfTheSolver() throws IOException {
    assertThat(csv(PlanTables.STARTS))
        .isEqualTo(
            """
            process,site,part,origin,period,date,quantity,stream
            buy-chip,FAB-TW,chip,TW,0,2027-01-04,144,
            make-rack,PLANT-TX,rack,US,1,2027-01-11,2,
            """);
  }

  @Test
  void usesNameTheOriginOfWhatIsTaken() throws IOException {
    assertThat(csv(PlanTables.USES))
        .isEqualTo(
            """
            process,component,origin,period,date,quantity,stream,component_stream
            make-rack,chip,TW,1,2027-01-11,144,,
            """);
  }

  @Test
  void shipmentsMayArrivePastTheHorizon() throws IOException {
    assertThat(csv(PlanTables.SHIPMENTS))
        .isEqualTo(
            """
            from,to,mode,part,origin,period,date,arrives_period,quantity,freight_usd,duty_usd,stream
            FAB-TW,PLANT-TX,air,chip,TW,0,2027-01-04,1,144,7200.5,1080000,
            PLANT-TX,"DC,VA",truck,rack,US,3,2027-01-25,4,0.1,0,0,
            """);
  }

  @Test
  void stockIsWrittenToTheLastBit() throws IOException {
    assertThat(csv(PlanTables.STOCK))
        .isEqualTo(
            """
            site,part,origin,period,date,quantity,stream
            PLANT-TX,chip,TW,1,2027-01-11,0.3333333333333333,
            """);
  }

  @Test
  void deliveriesSayHowLateTheyAre() throws IOException {
    assertThat(csv(PlanTables.DELIVERIES))
        .isEqualTo(
            """
            demand,part,site,sector,origin,period,date,quantity,late_periods,stream
            D1,rack,"DC,VA","health, public",US,2,2027-01-18,1,0,
            D1,rack,"DC,VA","health, public",US,3,2027-01-25,1,1,
            """);
  }

  @Test
  void shortsRankTheirGatesInWords() throws IOException {
    assertThat(csv(PlanTables.SHORTS))
        .isEqualTo(
            """
            demand,quantity,gates
            D1,1,"line at PLANT-TX, weeks 1-2; press at PLANT-TX, weeks 1-2"
            """);
  }

  @Test
  void capacityHasARowForEveryPeriodUsedOrNot() throws IOException {
    assertThat(csv(PlanTables.CAPACITY))
        .isEqualTo(
            """
            resource,period,date,used,available,worth_usd_per_unit
            line,0,2027-01-04,0,40,0
            line,1,2027-01-11,40,40,1240.25
            line,2,2027-01-18,0,inf,0
            """);
  }

  @Test
  void awardsSayWhenAndForHowMuch() throws IOException {
    assertThat(csv(PlanTables.AWARDS))
        .isEqualTo(
            """
            proposal,period,date,cost_usd
            second-line,0,2027-01-04,1000000
            """);
  }

  @Test
  void costsKeepTheSignOfAnOption() throws IOException {
    assertThat(csv(PlanTables.COSTS))
        .isEqualTo(
            """
            kind,period,date,amount_usd
            process,0,2027-01-04,12000000
            process,1,2027-01-11,345678.9
            late,3,2027-01-25,100
            option_value,3,2027-01-25,-100
            """);
  }

  @Test
  void contentLeavesBlankWhatARuleDoesNotAsk() throws IOException {
    assertThat(csv(PlanTables.CONTENT))
        .isEqualTo(
            """
            rule,scope,from,until,domestic_usd,total_usd,share,threshold,passes
            far,R1,2027-01-04,2027-02-01,60,100,0.6,0.65,false
            rolled_up,program,2027-01-04,2027-02-01,61.8,100,0.618,,
            """);
  }

  @Test
  void jobsNameStateAndOccupation() throws IOException {
    assertThat(csv(PlanTables.JOBS))
        .isEqualTo(
            """
            site,state,occupation,group,period,date,headcount
            PLANT-TX,US-TX,51-2022,manufacturing,1,2027-01-11,36.5
            """);
  }

  @Test
  void computeLeavesBlankTheTokensNobodyComputed() throws IOException {
    assertThat(csv(PlanTables.COMPUTE))
        .isEqualTo(
            """
            generation,sector,site,period,date,racks,pflops,megawatts,tokens_per_second,workload
            R1,"health, public","DC,VA",2,2027-01-18,1,720,0.12,,
            R1,"health, public","DC,VA",3,2027-01-25,1,720,0.12,900000,
            """);
  }

  @Test
  void aTableWithoutRowsStillHasItsHeader() throws IOException {
    Path file = folder.resolve("jobs.csv");
    PlanReport report = SmallPlan.withoutLabor();
    CsvTables.write(PlanTables.JOBS, report, report.calendar(), file);
    assertThat(file).hasContent("site,state,occupation,group,period,date,headcount\n");
  }

  @Test
  void everyColumnHasAMeaningAndEveryNumberAUnit() {
    Set<String> tables = new HashSet<>();
    for (ResultTable<PlanReport, ?> table : PlanTables.ALL) {
      assertThat(tables.add(table.name())).isTrue();
      for (Column<?> column : table.columns()) {
        assertThat(column.meaning()).as(table.name() + "." + column.name()).isNotBlank();
        if (column instanceof Column.Real<?> || column instanceof Column.Whole<?>) {
          assertThat(column.unit()).as(table.name() + "." + column.name()).isNotBlank();
        }
      }
    }
  }
}
