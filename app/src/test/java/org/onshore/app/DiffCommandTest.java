package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.app.Door.Said;
import tools.jackson.databind.JsonNode;

class DiffCommandTest {
  @TempDir private Path folder;

  private Path plan(String name, String stock, String bays) {
    Path program = Door.copy(folder.resolve(name + "-program"));
    Door.replace(program.resolve("resources.csv"), ",2", bays);
    Door.replace(program.resolve("stock.csv"), ",8", stock);
    Path run = folder.resolve(name);
    assertThat(Door.run("plan", program, "--out", run).exit()).isZero();
    return run;
  }

  @Test
  void theSameRunTwiceMovesNothing() {
    Path run = plan("run", ",8", ",2");
    Said said = Door.run("diff", run, run);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).contains("Nothing moved.");
    JsonNode json = Door.run("diff", run, run, "--json").json();
    assertThat(json.get("moved").booleanValue()).isFalse();
    assertThat(json.get("same_input").booleanValue()).isTrue();
    for (String list :
        new String[] {"figures", "starts", "shipments", "deliveries", "capacity", "gates"}) {
      assertThat(json.get(list).size()).isZero();
    }
  }

  @Test
  void lessCapacityIsNamedAsTheReason() {
    Path before = plan("before", ",8", ",2");
    Path after = plan("after", ",8", ",1");
    Said said = Door.run("diff", before, after);
    assertThat(said.exit()).isZero();
    assertThat(said.out())
        .contains("The input is another", "Capacity of test-bays was 2 and is 1", "The plan costs")
        .contains("later", "Deliveries");
    JsonNode json = Door.run("diff", before, after, "--json").json();
    JsonNode back = Door.run("diff", after, before, "--json").json();
    assertThat(json.get("capacity").get(0).get("difference").doubleValue()).isEqualTo(-1);
    JsonNode figures = json.get("figures");
    assertThat(figures.size()).isPositive();
    for (int i = 0; i < figures.size(); i++) {
      JsonNode one = figures.get(i);
      JsonNode other = back.get("figures").get(i);
      assertThat(other.get("figure")).isEqualTo(one.get("figure"));
      if (one.get("difference").isNumber()) {
        assertThat(other.get("difference").doubleValue())
            .isEqualTo(-one.get("difference").doubleValue());
      }
    }
  }

  @Test
  void aFolderThatIsNoRunIsAFinding() {
    Path run = plan("run", ",8", ",2");
    Said said = Door.run("diff", run, folder.resolve("nowhere"));
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("[not-a-run]", "nowhere");
    Door.write(folder.resolve("odd").resolve("summary.json"), "[1");
    assertThat(Door.run("diff", folder.resolve("odd"), run).err()).contains("is not JSON");
  }
}
