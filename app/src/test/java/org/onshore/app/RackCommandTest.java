package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.app.Door.Said;
import tools.jackson.databind.JsonNode;

class RackCommandTest {
  private static final Path RUNS = Path.of("..", "examples", "rack-runs", "megatron.csv");
  private static final Path RACKS = Path.of("..", "examples", "us-ai-racks");
  private static final String HEADER =
      "system,accelerators,precision,layers,hidden,feedforward,heads,kv_heads,seq,vocab,tp,pp,dp,"
          + "global_batch,microbatch,interleave,recompute,experts,top_k\n";

  @TempDir private Path folder;

  private Said runs(String rows) {
    Path file = folder.resolve("runs.csv");
    Door.write(file, HEADER + rows);
    return Door.run("rack", "--runs", file, "--json");
  }

  @Test
  void publishedRunsAreEvaluatedOneByOne() {
    Said said = Door.run("rack", "--runs", RUNS, "--json");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).isEmpty();
    JsonNode runs = said.json().get("runs");
    assertThat(runs.size()).isEqualTo(9);
    for (JsonNode run : runs) {
      double sum = 0;
      for (JsonNode part : run.get("parts")) {
        sum += part.doubleValue();
      }
      assertThat(sum).isCloseTo(run.get("step_seconds").doubleValue(), TOLERANCE);
      assertThat(run.get("mfu").doubleValue()).isBetween(0.3, 0.5);
      assertThat(run.get("memory_gib").doubleValue()).isBetween(20.0, 80.0);
      assertThat(run.get("tokens_per_second_per_accelerator").doubleValue()).isPositive();
    }
    assertThat(said.json().at("/calibration/0/held_out_error").doubleValue()).isLessThan(0.1);
  }

  private static final org.assertj.core.data.Offset<Double> TOLERANCE =
      org.assertj.core.data.Offset.offset(1e-9);

  @Test
  void aSystemMayBeNamedAsPeopleNameIt() {
    for (String system :
        new String[] {"a100-80g", "A100", "a100_80g.json", "NVIDIA A100-80GB", "DGX A100"}) {
      Said said = runs(system + ",8,fp16,48,6144,24576,64,64,2048,51200,8,1,1,4,4,1,full,,\n");
      assertThat(said.exit()).as(system).isZero();
      assertThat(said.json().at("/runs/0/system").stringValue()).isEqualTo("a100-80g");
    }
    for (String system :
        new String[] {"h100", "64xSMC-H100-SXM-80GB", "H200", "b200", "GB200 NVL72", "gb300"}) {
      Said said = runs(system + ",8,fp8,48,6144,24576,64,64,2048,51200,8,1,1,4,1,1,full,,\n");
      assertThat(said.exit()).as(system).isZero();
    }
  }

  @Test
  void whatCannotBeIsSaidWithItsPlace() {
    isFound("h1000,8,bf16,48,6144,,64,,2048,51200,8,1,1,4,4,1,full,,", "unknown-system", 1);
    isFound("a100,8,fp8,48,6144,,64,,2048,51200,8,1,1,4,4,1,full,,", "unknown-precision", 8);
    isFound("a100,16,bf16,48,6144,,64,,2048,51200,8,1,1,4,4,1,full,,", "impossible-layout", 6);
    isFound("a100,12,bf16,48,6144,,64,,2048,51200,12,1,1,4,4,1,full,,", "impossible-layout", 38);
    isFound("a100,16,bf16,48,6144,,64,,2048,51200,8,1,2,5,1,1,full,,", "impossible-layout", 44);
    isFound("a100,8,bf16,48,6145,,64,,2048,51200,8,1,1,4,4,1,full,,", "impossible-model", 22);
    isFound("a100,8,bf16,48,6144,,64,,2048,51200,8,1,1,4,4,1,half,,", "unknown-recompute", 49);
    isFound("a100,8,bf16,48,x,,64,,2048,51200,8,1,1,4,4,1,full,,", "not-a-number", 16);
  }

  private void isFound(String row, String code, int column) {
    Said said = runs(row + "\n");
    assertThat(said.exit()).as(row).isEqualTo(1);
    JsonNode finding = said.json().at("/findings/0");
    assertThat(finding.get("code").stringValue()).isEqualTo(code);
    assertThat(finding.get("file").stringValue()).isEqualTo("runs.csv");
    assertThat(finding.get("line").intValue()).isEqualTo(2);
    assertThat(finding.get("column").intValue()).as(row).isEqualTo(column);
  }

  @Test
  void aColumnOfTheUsersOwnIsSaidAndNotRead() {
    Path file = folder.resolve("own.csv");
    Door.write(
        file,
        "case,"
            + HEADER
            + "mine,a100,8,bf16,48,6144,24576,64,64,2048,51200,8,1,1,4,4,1,full,1,1\n");
    Said said = Door.run("rack", "--runs", file, "--json");
    assertThat(said.exit()).isZero();
    assertThat(said.json().at("/notes/0").stringValue()).contains("own.csv:1:1", "'case'");
    assertThat(Door.run("rack", "--runs", file).err()).contains("[unread-column]");
  }

  @Test
  void aLayoutThatIsNotGivenIsFound() {
    Said said = runs("h100,1024,fp8,96,12288,49152,96,96,2048,51200,,,,2048,,,,,\n");
    assertThat(said.exit()).isZero();
    JsonNode layout = said.json().at("/runs/0/layout");
    int used = 1;
    for (String factor : new String[] {"tp", "cp", "pp", "dp"}) {
      used *= layout.get(factor).intValue();
    }
    assertThat(used).isEqualTo(1024);
    assertThat(said.json().at("/runs/0/layouts_tried").intValue()).isGreaterThan(100);
    assertThat(
            runs("a100,8,bf16,96,12288,49152,96,96,2048,51200,,,,64,,,,,\n")
                .json()
                .at("/findings/0/code")
                .stringValue())
        .isEqualTo("nothing-fits");
  }

  @Test
  void aFileThatIsNotThereOrEmptyIsAFinding() {
    assertThat(Door.run("rack", "--runs", folder.resolve("none.csv")).exit()).isEqualTo(1);
    assertThat(runs("").exit()).isEqualTo(1);
    assertThat(Door.run("rack").exit()).isEqualTo(2);
    assertThat(Door.run("rack", RACKS, "--runs", RUNS).exit()).isEqualTo(2);
  }

  @Test
  void theGenerationsOfAProgramStandSideBySide() {
    Said said = Door.run("rack", RACKS, "--workload", "serve-moe-141b");
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("gb300", "vera-rubin", "tamarack", "Tokens/s a megawatt");

    JsonNode racks =
        Door.run("rack", RACKS, "--generation", "gb300", "--state", "US-TX", "--json").json();
    assertThat(racks.get("racks").size()).isEqualTo(2);
    for (JsonNode rack : racks.get("racks")) {
      assertThat(rack.get("tokens_per_second").doubleValue()).isPositive();
      assertThat(rack.get("joules_per_token").doubleValue()).isPositive();
      assertThat(rack.get("rack_usd_per_token").doubleValue())
          .isGreaterThan(rack.get("energy_usd_per_token").doubleValue());
    }
    assertThat(racks.at("/power/where").stringValue()).isEqualTo("Texas");
    assertThat(racks.get("scaling").size()).isEqualTo(11);
  }

  @Test
  void namesThatAreNotThereAreFindings() {
    for (String option : new String[] {"--generation", "--workload", "--state"}) {
      Said said = Door.run("rack", RACKS, option, "nothing");
      assertThat(said.exit()).isEqualTo(1);
      assertThat(said.err()).contains("[unknown-" + option.substring(2) + "]", "Maybe one of");
    }
    assertThat(Door.run("rack", Door.FIRST_STEPS).err()).contains("[nothing-to-compare]");
  }
}
