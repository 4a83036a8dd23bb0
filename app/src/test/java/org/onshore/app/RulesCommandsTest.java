package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands on duty, content, provenance and screening, as a user runs them. */
class RulesCommandsTest {
  @TempDir private Path folder;

  @Test
  void dutyAnswersWithEveryLayer() {
    Door.Said said =
        Door.run(
            "duty",
            "--hts",
            "8534.00.00",
            "--origin",
            "CN",
            "--value",
            10000,
            "--date",
            "2026-09-01",
            "--mode",
            "ocean",
            "--json");
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    JsonNode json = said.json();
    assertThat(json.get("rate").asDouble()).isEqualTo(0.375);
    assertThat(json.get("landed_usd").asDouble()).isEqualTo(13797.14);
    assertThat(json.get("layers"))
        .extracting(layer -> layer.get("measure").asString())
        .contains("mfn", "301-cn", "232-metals", "122", "301-fl", "ieepa");
  }

  @Test
  void aQuestionAboutWhatIsNotKnownIsAFinding() {
    Door.Said said =
        Door.run(
            "duty",
            "--hts",
            "9999",
            "--origin",
            "CN",
            "--value",
            1,
            "--date",
            "2026-09-01",
            "--json");
    assertThat(said.exit()).isEqualTo(Exit.DATA);
    assertThat(said.json().at("/findings/0/code").asString()).isEqualTo("unknown-hts");
    assertThat(Door.run("duty", "--hts", "8534").exit()).isEqualTo(Exit.COMMAND_LINE);
  }

  @Test
  void contentJudgesAListOfComponents() {
    Path list = folder.resolve("parts.csv");
    Door.write(list, "component,origin,cost_usd,duty_usd\nboard,US,65,\ncable,CN,30,5\n");
    Door.Said said =
        Door.run(
            "content", "--components", list, "--rule", "far", "--date", "2026-06-01", "--json");
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(said.json().get("share").asDouble()).isEqualTo(0.65);
    assertThat(said.json().get("passes").asBoolean()).isFalse();
    assertThat(said.json().get("evidence")).hasSize(2);
    Door.write(list, "component,origin,cost_usd\n");
    assertThat(
            Door.run("content", "--components", list, "--rule", "far", "--date", "2026-06-01")
                .exit())
        .isEqualTo(Exit.DATA);
    assertThat(Door.run("content", "--components", list).exit()).isEqualTo(Exit.COMMAND_LINE);
  }

  @Test
  void aRunIsReadBackAndUnfolded() {
    Path run = folder.resolve("run");
    assertThat(Door.run("plan", Door.FIRST_STEPS, "--out", run, "--json").exit())
        .isEqualTo(Exit.DONE);
    JsonNode content = Door.run("content", Door.FIRST_STEPS, run, "--json").json();
    assertThat(content.at("/content/0/rule").asString()).isEqualTo("rolled_up");
    JsonNode lines =
        Door.run("content", Door.FIRST_STEPS, run, "--unfold", "research-1", "--json")
            .json()
            .get("lines");
    assertThat(lines).isNotEmpty();
    assertThat(Door.run("content", Door.FIRST_STEPS, run, "--unfold", "none").exit())
        .isEqualTo(Exit.DATA);
    Door.replace(run.resolve("starts.csv"), "rack@", "crate@");
    assertThat(Door.run("content", Door.FIRST_STEPS, run).err()).contains("not-of-this-program");
  }

  @Test
  void aBillGoesOutAndIn() {
    Path file = folder.resolve("rack.json");
    assertThat(Door.run("export", "hbom", Door.FIRST_STEPS, "--part", "rack", "--out", file).exit())
        .isEqualTo(Exit.DONE);
    Path program = folder.resolve("program");
    assertThat(Door.run("import", "hbom", file, program).exit()).isEqualTo(Exit.DONE);
    assertThat(Door.run("check", program).exit()).isEqualTo(Exit.DONE);
    assertThat(Door.run("import", "hbom", file, program).exit()).isEqualTo(Exit.DATA);
    assertThat(Files.exists(program.resolve("bill.csv"))).isTrue();
  }

  @Test
  void screeningSaysEveryNameWithItsVerdict() {
    Path list = folder.resolve("list.csv");
    Door.write(list, "name,source,start_date\nSome Other Company,Test List,2026-01-01\n");
    JsonNode json = Door.run("screen", Door.FIRST_STEPS, "--list", list, "--json").json();
    assertThat(json.get("names")).isNotEmpty();
    Door.write(list, "name\n");
    assertThat(Door.run("screen", Door.FIRST_STEPS, "--list", list).exit()).isEqualTo(Exit.DATA);
  }
}
