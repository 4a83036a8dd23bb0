package org.onshore.house.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onshore.app.Main;
import org.onshore.app.Screen;
import org.onshore.house.Repository;
import org.onshore.lp.Clp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line exports is the problem whose answer it prints. */
class ExportTest {
  @TempDir private Path folder;

  @Test
  void anotherSolverFindsTheSameCostInTheExportedProblem() {
    Path problem = folder.resolve("problem.mps");
    var out = new ByteArrayOutputStream();
    int exit =
        Main.run(
            Screen.plain(new PrintStream(out, true, UTF_8), System.err),
            "plan",
            Repository.example("first-steps").toString(),
            "--out",
            folder.resolve("run").toString(),
            "--export",
            problem.toString(),
            "--json");
    assertThat(exit).isZero();
    JsonNode summary = JsonMapper.builder().build().readTree(out.toString(UTF_8));
    Clp.Opinion opinion = Clp.solve(problem);
    assertThat(opinion.status()).isEqualTo(Clp.Status.OPTIMAL);
    double usd = summary.get("objective_usd").doubleValue();
    assertThat(opinion.objective()).isCloseTo(usd, within(1e-6 * usd));
  }
}
