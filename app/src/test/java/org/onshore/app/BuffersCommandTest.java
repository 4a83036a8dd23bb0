package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BuffersCommandTest {
  private static final Path CHAINS = Path.of("src", "test", "resources", "willems");

  /** Optima proven elsewhere, by a mixed-integer program over all times. */
  @ParameterizedTest
  @CsvSource({
    "01, A, 4.03",
    "02, A, 2342.20",
    "03, A, 208936.63",
    "13, A, 793647.87",
    "28, A, 216358.21",
    "01_tree, B, 3914.6970",
    "02_tree, B, 3526047.4833",
    "03_tree, B, 2085885.7260",
    "13_tree, B, 1289686.4781",
    "28_tree, B, 2141206.2193"
  })
  void aPublishedChainComesOutAtItsOptimum(String chain, String convention, double optimum) {
    Door.Said said =
        Door.run(
            "buffers", "--network", CHAINS.resolve(chain), "--convention", convention, "--json");
    assertThat(said.exit()).as(said.err()).isZero();
    JsonNode json = said.json();
    assertThat(json.get("proven").asBoolean()).isTrue();
    assertThat(json.get("cost").asDouble()).isCloseTo(optimum, within(0.005 + 1e-7 * optimum));
    assertThat(json.get("bound").asDouble()).isLessThanOrEqualTo(json.get("cost").asDouble());
    assertThat(json.get("stages").get(0).propertyNames())
        .contains("stage", "service_time_in", "service_time_out", "safety_stock");
  }

  @Test
  void aReaderSeesTheStagesThatHoldStock() {
    Door.Said said = Door.run("buffers", "--network", CHAINS.resolve("02"));
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("nothing is cheaper").contains("Retail_0001");
  }

  @Test
  void whatIsWrongWithANetworkIsSaidWithItsPlace(@TempDir Path folder) {
    Door.write(folder.resolve("stages.csv"), "stageName,stageCost,stageTime\nA,1,x\nB,1,2\n");
    Door.write(folder.resolve("arcs.csv"), "from,to\nA,B\nA,C\n");
    Door.Said said = Door.run("buffers", "--network", folder);
    assertThat(said.exit()).isEqualTo(Exit.DATA);
    assertThat(said.err()).contains("arcs.csv:3:3: error: unknown to 'C' [unknown-network-name]");
    Door.write(folder.resolve("arcs.csv"), "from,to\nA,B\nB,A\n");
    Door.write(folder.resolve("stages.csv"), "stageName,stageCost,stageTime\nA,1,1\nB,1,2\n");
    Door.Said ring = Door.run("buffers", "--network", folder, "--json");
    assertThat(ring.exit()).isEqualTo(Exit.DATA);
    assertThat(ring.json().get("findings").get(0).get("code").asString())
        .isEqualTo("network-cycle");
  }

  @Test
  void withoutANetworkItIsACommandLineThatCannotBeRead() {
    assertThat(Door.run("buffers").exit()).isEqualTo(Exit.COMMAND_LINE);
  }
}
