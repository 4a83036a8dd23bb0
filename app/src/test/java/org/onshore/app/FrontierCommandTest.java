package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.app.Door.Said;
import tools.jackson.databind.JsonNode;

class FrontierCommandTest {
  @TempDir private Path folder;

  private Path run() {
    return folder.resolve("run");
  }

  /** Ten racks, 12 USD each from home or 10 from abroad; two at home are the most where it says. */
  private Path program(String maximum) {
    Path program = folder.resolve("program");
    Door.write(
        program.resolve("program.yaml"), "name: home share\nstart: 2027-01-04\nperiods: 1\n");
    Door.write(
        program.resolve("sites.csv"), "site,kind,country\nHALL,datacenter,US\nFAB,factory,TW\n");
    Door.write(program.resolve("parts.csv"), "part,cost_usd\nrack,10\n");
    Door.write(
        program.resolve("processes.csv"),
        "process,site,part,kind,cost_usd,maximum_per_period,minimum_per_period\n"
            + "home,HALL,rack,buy,12,"
            + maximum
            + ",\nabroad,FAB,rack,buy,10,,1\n");
    Door.write(program.resolve("lanes.csv"), "from,to,days\nFAB,HALL,0\n");
    Door.write(
        program.resolve("demand.csv"),
        "demand,part,site,due,quantity,short_cost_usd\nD1,rack,HALL,2027-01-04,10,1000\n");
    return program;
  }

  private Said sweep(Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = "frontier";
    all[1] = "--out";
    all[2] = run();
    all[3] = "--rule=rolled_up";
    System.arraycopy(more, 0, all, 4, more.length);
    return Door.run(all);
  }

  /** 12 h = s (12 h + 10 (10 - h)): h = 100 s / (12 - 2 s), and each costs 2 USD more. */
  @Test
  void everyPointCostsWhatItsShareNeeds() {
    Said said = sweep(program(""), "--from", 0, "--to", 0.8, "--points", 5, "--gap", 0, "--json");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    JsonNode points = said.json().get("points");
    assertThat(points.size()).isEqualTo(5);
    for (JsonNode point : points) {
      double share = point.get("share").doubleValue();
      assertThat(point.get("cost_usd").doubleValue())
          .isCloseTo(100 + 200 * share / (12 - 2 * share), within(1e-6));
      assertThat(point.get("reached").doubleValue()).isCloseTo(share, within(1e-9));
      assertThat(point.get("dominated").booleanValue()).isFalse();
    }
    assertThat(said.json().get("complete").booleanValue()).isTrue();
    assertThat(said.json()).isEqualTo(Door.json(Door.text(run().resolve("frontier.json"))));
    assertThat(Door.names(run())).containsExactly("frontier.csv", "frontier.json", "report.html");
    assertThat(Door.text(run().resolve("report.html"))).contains("share reached, %");
  }

  @Test
  void aShareNoPlanReachesEndsTheSweepAndIsSaid() {
    Said said = sweep(program("2"), "--from", 0.1, "--to", 0.9, "--points", 5);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("No plan reaches 90.0 %");
    JsonNode data = Door.json(Door.text(run().resolve("frontier.json")));
    assertThat(data.get("unreached").doubleValue()).isEqualTo(0.9);
    assertThat(data.get("complete").booleanValue()).isTrue();
    assertThat(data.get("points").get(4).get("status").stringValue()).isEqualTo("infeasible");
  }

  @Test
  void whereNoPointCanBeReachedThereIsNoPlan() {
    Said said = sweep(program("2"), "--from", 0.9, "--to", 1, "--points", 2);
    assertThat(said.exit()).isEqualTo(3);
    assertThat(said.err()).contains("no plan reaches 0.9");
  }

  @Test
  void pointsThatAreNoBetterAreLeftOutAndCounted() {
    Said said = sweep(Door.FIRST_STEPS, "--from", 0.9, "--to", 0.99, "--points", 5);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("3 points are left out").doesNotContain("94.5 %");
    assertThat(Door.text(run().resolve("frontier.csv")).lines()).hasSize(6);
  }

  @Test
  void whatWasInterruptedGoesOnToTheSameFile() {
    Path program = program("");
    sweep(program, "--from", 0, "--to", 0.8, "--points", 5, "--gap", 0);
    String whole = Door.text(run().resolve("frontier.json"));
    int third = whole.indexOf("    {\n      \"share\": 0.4");
    int end = whole.indexOf("\n  ],\n  \"version\"");
    String half = whole.substring(0, third).stripTrailing();
    Door.write(
        run().resolve("frontier.json"),
        half.substring(0, half.length() - 1) + whole.substring(end));
    Said said = sweep(program, "--from", 0, "--to", 0.8, "--points", 5, "--gap", 0);
    assertThat(said.exit()).isZero();
    assertThat(said.err()).contains("goes on", "2 of 5 points are there");
    assertThat(Door.text(run().resolve("frontier.json"))).isEqualTo(whole);
  }

  @Test
  void anotherInputBeginsAnew() {
    sweep(program(""), "--to", 0.8, "--points", 3);
    Said said = sweep(program("9"), "--to", 0.8, "--points", 3);
    assertThat(said.exit()).isZero();
    assertThat(said.err()).contains("begins anew");
  }

  @Test
  void timeThatEndsIsSaidAndLeavesWhatWasFound() {
    Said said = sweep(Door.FIRST_STEPS, "--time-limit", "1e-9");
    assertThat(said.exit()).isEqualTo(75);
    assertThat(said.err()).contains("out of time", "the same command goes on");
    assertThat(Door.names(run())).contains("frontier.json");
  }

  @Test
  void ruleThatCannotBeAskedForIsAFinding() {
    Said said = Door.run("frontier", Door.FIRST_STEPS, "--rule", "taa", "--out", run());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("[no-frontier]", "Maybe rolled_up, far or baba");
    assertThat(run()).doesNotExist();
  }

  @Test
  void badNumbersAreOfTheCommandLine() {
    assertThat(sweep(Door.FIRST_STEPS, "--from", 0.6, "--to", 0.5).exit()).isEqualTo(2);
    assertThat(sweep(Door.FIRST_STEPS, "--points", 1).exit()).isEqualTo(2);
    assertThat(sweep(Door.FIRST_STEPS, "--to", 1.1).exit()).isEqualTo(2);
    assertThat(sweep(Door.FIRST_STEPS, "--from", -0.1).exit()).isEqualTo(2);
    assertThat(Door.run("frontier", Door.FIRST_STEPS).exit()).isEqualTo(2);
  }

  @Test
  void aFolderOfAnotherKindIsLeftAlone() {
    Door.write(run().resolve("letter.txt"), "dear");
    Said said = sweep(Door.FIRST_STEPS);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("[not-a-run-folder]");
    assertThat(Door.names(run())).containsExactly("letter.txt");
  }
}
