package org.onshore.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SimulateCommandTest {
  private static Path program(Path folder, String rows) {
    Door.copy(folder);
    Door.write(
        folder.resolve("hazards.csv"),
        "hazard,scope_kind,scope,events_per_year,duration_days_low,duration_days_mode,"
            + "duration_days_high,capacity_lost\n"
            + rows);
    return folder;
  }

  @Test
  void theSameSeedGivesTheSameAnswerOnAnyNumberOfThreads(@TempDir Path folder) {
    program(folder, "stop,country,US,4,7,14,60,0.9\nfar,country,CN,1,7,14,60,0.9\n");
    Door.Said one = Door.run("simulate", folder, "--trials", 200, "--threads", 1, "--json");
    Door.Said three = Door.run("simulate", folder, "--trials", 200, "--threads", 3, "--json");
    assertThat(one.exit()).as(one.err() + one.out()).isZero();
    assertThat(three.out()).isEqualTo(one.out());
    Door.Said other = Door.run("simulate", folder, "--trials", 200, "--seed", 2, "--json");
    assertThat(other.out()).isNotEqualTo(one.out());
    JsonNode json = one.json();
    assertThat(json.get("mean_loss_usd").asDouble()).isPositive();
    assertThat(json.get("expected_shortfall_usd").asDouble())
        .isGreaterThanOrEqualTo(json.get("value_at_risk_usd").asDouble());
    assertThat(json.get("hazards").size()).isEqualTo(2);
  }

  @Test
  void hazardsThatTakeNothingCostNothing(@TempDir Path folder) {
    program(folder, "nothing,country,US,4,7,14,60,0\n");
    JsonNode json = Door.run("simulate", folder, "--trials", 50, "--json").json();
    assertThat(json.get("mean_loss_usd").asDouble()).isZero();
    assertThat(json.get("expected_shortfall_usd").asDouble()).isZero();
    json.get("sectors")
        .forEach(sector ->
            assertThat(sector.get("on_time").asDouble())
                .isCloseTo(sector.get("on_time_planned").asDouble(), within(1e-9)));
  }

  @Test
  void aProgramWithoutHazardsIsAFinding() {
    Door.Said said = Door.run("simulate", Door.FIRST_STEPS);
    assertThat(said.exit()).isEqualTo(Exit.DATA);
    assertThat(said.err()).contains("[no-hazards]");
  }
}
