package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MpsFileTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @TempDir private Path folder;

  private record Part(String id, double costUsd) {}

  private record Ship(String lane, Part part, int period) {}

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @Test
  void everyKindOfBoundHasItsWords() throws IOException {
    Model.Builder build = Model.builder();
    int ship = build.column(new Ship("tw-us", new Part("HBM3E", 9.5), 3), 0, INFINITY, 0.1);
    build.integerColumn("lots of it", 0, INFINITY, -2);
    build.integerColumn("award", 0, 1, 1e20);
    build.column("free", -INFINITY, INFINITY, 1);
    build.column("down", -INFINITY, -1.5, 0);
    build.column("fixed", 4, 4, 0);
    build.column("lots_of_it", 2, 8, 0);
    int equal = build.row("equal", 7, 7);
    int range = build.row("range", -1, 2.5);
    int most = build.row("most", -INFINITY, 9);
    build.row("any", -INFINITY, INFINITY);
    build.entry(equal, ship, 1);
    build.entry(range, ship, -1.0 / 3);
    build.entry(most, 3, 1);
    build.addOffset(12);
    assertThat(written(build.build()))
        .isEqualTo(
            """
            NAME onshore FREE
            ROWS
             N OBJ
             E equal
             G range
             L most
             N any
            COLUMNS
             Ship(tw-us,HBM3E,3) OBJ 0.1
             Ship(tw-us,HBM3E,3) equal 1
             Ship(tw-us,HBM3E,3) range -0.3333333333333333
             MARKER~1 'MARKER' 'INTORG'
             lots_of_it OBJ -2
             award OBJ 1.0E20
             MARKER~3 'MARKER' 'INTEND'
             free OBJ 1
             free most 1
             down OBJ 0
             fixed OBJ 0
             lots_of_it~6 OBJ 0
            RHS
             RHS OBJ -12
             RHS equal 7
             RHS range -1
             RHS most 9
            RANGES
             RANGE range 3.5
            BOUNDS
             LO BOUND lots_of_it 0
             PL BOUND lots_of_it
             LO BOUND award 0
             UP BOUND award 1
             FR BOUND free
             MI BOUND down
             UP BOUND down -1.5
             FX BOUND fixed 4
             LO BOUND lots_of_it~6 2
             UP BOUND lots_of_it~6 8
            ENDATA
            """);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void highsReadsBackTheSameProblem(long seed) throws IOException {
    Model model = RandomModels.feasible(seed, 10, 15);
    if (seed % 2 == 1) {
      model = RandomModels.withWholeColumns(RandomModels.materialBalance(seed, 6, 4, 2));
    }
    written(model);
    SolveOptions options = SolveOptions.defaults().withGap(0);
    Solution ours = Highs.solve(model, options);
    assertThat(objectiveOfFile()).isCloseTo(ours.objective(), within(1e-6));
  }

  private String written(Model model) throws IOException {
    Path file = folder.resolve("model.mps");
    MpsFile.write(model, file);
    return Files.readString(file);
  }

  private double objectiveOfFile() {
    try (HighsInstance highs = HighsInstance.create();
        Arena local = Arena.ofConfined()) {
      highs.option("threads", 1);
      highs.option("mip_rel_gap", 0.0);
      int status =
          highs
              .functions()
              .call(
                  "Highs_readModel",
                  highs.pointer(),
                  local.allocateFrom(folder.resolve("model.mps").toString()));
      assertThat(status).isEqualTo(0);
      highs.call("Highs_run");
      return highs.doubleInfo("objective_function_value");
    }
  }
}
