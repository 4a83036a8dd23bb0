package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExposureCommandTest {
  private static final Path SMALL = Path.of("src", "test", "resources", "exposure", "small35");

  @Test
  void aNetworkOfThirtyFiveNodesComesOutAsSolvedElsewhere() {
    Door.Said said = Door.run("exposure", "--network", SMALL, "--json");
    assertThat(said.exit()).as(said.err()).isZero();
    JsonNode nodes = said.json().get("nodes");
    List<String> lines = Door.text(SMALL.resolve("expected.csv")).lines().skip(1).toList();
    assertThat(nodes.size()).isEqualTo(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String[] expected = lines.get(i).split(",", -1);
      JsonNode node = nodes.get(i);
      assertThat(node.get("disrupted").asString()).isEqualTo(expected[0]);
      near(node.get("ttr_weeks"), expected[1]);
      near(node.get("lost_margin_over_ttr"), expected[2]);
      near(node.get("tts_weeks"), expected[3]);
      near(node.get("risk_exposure_index"), expected[4]);
    }
  }

  private static void near(JsonNode value, String expected) {
    if (expected.equals("inf")) {
      assertThat(value.asString()).isEqualTo("inf");
    } else {
      double wanted = Double.parseDouble(expected);
      assertThat(value.asDouble()).isCloseTo(wanted, within(1e-6 * Math.max(1, wanted)));
    }
  }

  /** Stock for 30 units at 10 a week lasts 3 weeks; of 5 weeks 2 are lost, 20 units of 7 USD. */
  @Test
  void aSingleSupplierSurvivesAsLongAsTheStock(@TempDir Path folder) {
    Door.write(
        folder.resolve("nodes.csv"),
        """
        node,material,capacity_per_week,inventory,demand_per_week,margin,ttr_weeks
        PLANT,,100,10,10,7,
        MINE,ore,100,40,,,5
        """);
    Door.write(folder.resolve("arcs.csv"), "from,to\nMINE,PLANT\n");
    Door.write(folder.resolve("bom.csv"), "node,material,qty_per\nPLANT,ore,2\n");
    JsonNode node = Door.run("exposure", "--network", folder, "--json").json().get("nodes").get(0);
    assertThat(node.get("tts_weeks").asDouble()).isCloseTo(3, within(1e-9));
    assertThat(node.get("lost_margin_over_ttr").asDouble()).isCloseTo(140, within(1e-6));
    assertThat(node.get("risk_exposure_index").asDouble()).isEqualTo(1);
  }
}
