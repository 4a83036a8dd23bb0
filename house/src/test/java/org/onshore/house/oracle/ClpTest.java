package org.onshore.house.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.program.Program;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.house.laws.Plans;
import org.onshore.house.laws.RandomPrograms;
import org.onshore.lp.Clp;
import org.onshore.lp.Highs;
import org.onshore.lp.Model;
import org.onshore.lp.MpsFile;
import org.onshore.lp.SolveOptions;

/** A second solver reads the problem as exported and comes to the same cost. */
class ClpTest {
  @TempDir private Path folder;

  private double clpUsd(Model model) {
    Path file = folder.resolve("program.mps");
    MpsFile.write(model, file);
    Clp.Opinion opinion = Clp.solve(file);
    assertThat(opinion.status()).isEqualTo(Clp.Status.OPTIMAL);
    return opinion.objective();
  }

  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void itAgreesOnAProgramOfFlows(long seed) {
    Program program = RandomPrograms.flows(seed).program();
    double usd = clpUsd(Sourcing.model(program));
    assertThat(Plans.costUsd(program)).isCloseTo(usd, within(Plans.tolerance(usd)));
  }

  /** Clp takes awards as shares, so it is compared with the program of shares. */
  @ParameterizedTest
  @MethodSource("org.onshore.house.laws.Plans#seeds")
  void itAgreesOnProposalsInShares(long seed) {
    Model model = Sourcing.model(RandomPrograms.withProposals(seed).program());
    double usd = clpUsd(model);
    double ours = Highs.solve(model.relaxed(), SolveOptions.defaults()).objective();
    assertThat(ours).isCloseTo(usd, within(Plans.tolerance(usd)));
  }
}
