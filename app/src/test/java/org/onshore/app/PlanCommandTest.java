package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.app.Door.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PlanCommandTest {
  private static final List<String> TABLES =
      List.of(
          "awards",
          "capacity",
          "compute",
          "content",
          "costs",
          "deliveries",
          "jobs",
          "proposals",
          "shipments",
          "shorts",
          "starts",
          "stock",
          "uses");

  @TempDir private Path folder;

  private Path run() {
    return folder.resolve("run");
  }

  private JsonNode summary(Path run) {
    return Door.json(Door.text(run.resolve("summary.json")));
  }

  @Test
  void theFirstExampleIsPlannedAuditedAndWritten() {
    Said said = Door.run("plan", Door.FIRST_STEPS, "--out", run());
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains("First steps", "proven optimal", "all hold", run() + "/report.html")
        .doesNotContain("\033[");
    assertThat(Door.names(run()))
        .contains("report.html", "summary.json")
        .containsAll(TABLES.stream().map(table -> table + ".csv").toList())
        .hasSize(TABLES.size() + 2);
    assertThat(summary(run()).get("status").stringValue()).isEqualTo("optimal");
    assertThat(summary(run()).at("/audit/checked").intValue()).isPositive();
    assertThat(summary(run()).at("/audit/violations").intValue()).isZero();
  }

  @Test
  void jsonIsTheSummaryAndNothingElse() {
    Said said = Door.run("plan", "--json", Door.FIRST_STEPS, "--out", run());
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.json()).isEqualTo(summary(run()));
  }

  @Test
  void twoRunsGiveTheSameBytesButForSeconds() {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    Door.run("plan", Door.FIRST_STEPS, "--out", first, "--parquet");
    Door.run("plan", Door.FIRST_STEPS, "--out", second, "--parquet");
    assertThat(Door.names(first)).isEqualTo(Door.names(second));
    for (String name : Door.names(first)) {
      if (name.equals("summary.json")) {
        ObjectNode one = (ObjectNode) summary(first);
        ObjectNode other = (ObjectNode) summary(second);
        one.remove("seconds");
        other.remove("seconds");
        assertThat(one).isEqualTo(other);
      } else {
        assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
      }
    }
  }

  @Test
  void parquetStandsBesideEveryTable() {
    Door.run("plan", Door.FIRST_STEPS, "--out", run(), "--parquet");
    assertThat(Door.names(run()))
        .containsAll(TABLES.stream().map(table -> table + ".parquet").toList());
  }

  @Test
  void theVeryProblemIsExported() {
    Path problem = folder.resolve("new folder").resolve("problem.mps");
    Said said = Door.run("plan", Door.FIRST_STEPS, "--out", run(), "--export", problem);
    assertThat(said.exit()).isZero();
    assertThat(Door.text(problem)).contains("ROWS", "COLUMNS", "ENDATA");
  }

  @Test
  void brokenDataIsNotPlanned() {
    Path program = Door.copy(folder.resolve("broken"));
    Door.replace(program.resolve("bill.csv"), "rack,tray,4", "rack,Tray,4");
    Said said = Door.run("plan", program, "--out", run());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("[unknown-part]", "^^^^");
    assertThat(run()).doesNotExist();
    assertThat(Door.run("plan", program, "--out", run(), "--json").json().get("errors").intValue())
        .isEqualTo(1);
  }

  @Test
  void aScenarioChangesThePlanAndItsName() {
    Path program = Door.copy(folder.resolve("program"));
    Door.write(
        program.resolve("scenarios.csv"),
        """
        scenario,table,where,column,mode,value
        half,resources,resource=test-bays,capacity_per_period,multiply,0.5
        """);
    Said whole = Door.run("plan", program, "--out", run(), "--json");
    Said half = Door.run("plan", program, "--out", run(), "--scenario", "half", "--json");
    assertThat(half.exit()).isZero();
    assertThat(half.json().get("objective_usd").doubleValue())
        .isGreaterThan(whole.json().get("objective_usd").doubleValue());
  }

  @Test
  void anUnknownScenarioIsAnsweredWithThoseThereAre() {
    Path program = Door.copy(folder.resolve("program"));
    Said none = Door.run("plan", program, "--out", run(), "--scenario", "half");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.err()).contains("unknown scenario 'half': the program has none");
    Door.write(
        program.resolve("scenarios.csv"),
        """
        scenario,table,where,column,mode,value
        halved,resources,resource=test-bays,capacity_per_period,multiply,0.5
        """);
    Said said = Door.run("plan", program, "--out", run(), "--scenario", "half");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("unknown scenario 'half'", "Maybe one of 'halved'");
    assertThat(run()).doesNotExist();
  }

  @Test
  void aProgramNoPlanCanMeetNamesTheClash() {
    Path program = Door.copy(folder.resolve("clash"));
    Door.replace(program.resolve("stock.csv"), ",8", ",80");
    Path processes = program.resolve("processes.csv");
    Door.replace(processes, "lead_days", "lead_days,minimum_per_period,valid_until");
    Door.replace(processes, "00,7", "00,7,,");
    Door.replace(processes, "20000,7,,", "20000,7,5,2027-01-11");
    Said said = Door.run("plan", program, "--out", run());
    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.err()).isEqualTo("onshore: no plan can meet what must hold\n");
    assertThat(said.out())
        .contains(
            "process 'rack@RACKS-HOUSTON-US' must start at least 5 in week 0",
            "resource 'test-bays' at 'RACKS-HOUSTON-US' has a capacity of 2 in week 0");
    assertThat(summary(run()).get("status").stringValue()).isEqualTo("infeasible");
    Said json = Door.run("plan", program, "--out", run(), "--json");
    assertThat(json.exit()).isEqualTo(3);
    assertThat(json.json().get("clash").size()).isEqualTo(2);
  }

  @Test
  void timeThatEndsWithoutAPlanIsNoProofThatThereIsNone() {
    Said said = Door.run("plan", Door.FIRST_STEPS, "--out", run(), "--time-limit", "1e-9");
    assertThat(said.exit()).isEqualTo(75);
    assertThat(said.err())
        .contains("out of time: no plan was found", "Maybe a longer --time-limit");
    assertThat(said.out()).contains("no plan found in time").doesNotContain("must hold");
    assertThat(summary(run()).get("status").stringValue()).isEqualTo("unknown");
  }

  @Test
  void aFolderThatIsNoRunIsLeftAlone() {
    Path mine = folder.resolve("mine");
    Door.write(mine.resolve("letter.txt"), "dear");
    Said said = Door.run("plan", Door.FIRST_STEPS, "--out", mine);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("[not-a-run-folder]", "left alone", "Maybe ");
    assertThat(Door.names(mine)).containsExactly("letter.txt");
    assertThat(Door.names(folder)).containsExactly("mine");
    Said file = Door.run("plan", Door.FIRST_STEPS, "--out", mine.resolve("letter.txt"));
    assertThat(file.exit()).isEqualTo(1);
    assertThat(Door.text(mine.resolve("letter.txt"))).isEqualTo("dear");
  }

  @Test
  void aRunIsReplacedWholeAndNothingStaysBesideIt() {
    Door.run("plan", Door.FIRST_STEPS, "--out", run(), "--parquet");
    Door.write(run().resolve("notes.txt"), "mine");
    assertThat(Door.run("plan", Door.FIRST_STEPS, "--out", run()).exit()).isZero();
    assertThat(Door.names(run())).contains("notes.txt").doesNotContain("starts.parquet");
    assertThat(Door.names(folder)).containsExactly("run");
  }

  @Test
  void aProblemThatCannotBeExportedIsSaid() {
    Said said = Door.run("plan", Door.FIRST_STEPS, "--out", run(), "--export", folder);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).startsWith("onshore: ").contains(folder.toString());
  }
}
