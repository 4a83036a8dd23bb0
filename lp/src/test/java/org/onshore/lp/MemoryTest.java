package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

final class MemoryTest {

  private static final Path PAGES = Path.of("/proc/self/statm");

  /** Resident memory of this program, in megabytes; pages of 4096 bytes. */
  private static double residentMegabytes() throws IOException {
    return Long.parseLong(Files.readString(PAGES).split(" ", -1)[1]) * 4096 / 1e6;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void thousandsOfSessionsLeaveNothingBehind() throws IOException {
    Model model = RandomModels.materialBalance(1, 40, 8, 3);
    openAndClose(model, 600);
    System.gc();
    double before = residentMegabytes();
    openAndClose(model, 3000);
    System.gc();
    // Each session holds about 0.3 MB while open: a leak of one in twenty would show.
    assertThat(residentMegabytes() - before).isLessThan(45);
  }

  /** Every third ends in an exception, every other is left unsolved. */
  private static void openAndClose(Model model, int sessions) {
    for (int i = 0; i < sessions; i++) {
      try (Solver session = Highs.open(model)) {
        if (i % 3 == 0) {
          SolveOptions wrong = SolveOptions.defaults().withStart(RandomBasis.OF_NOTHING);
          assertThatThrownBy(() -> session.solve(wrong))
              .hasMessageContaining("0 columns in the basis");
        } else if (i % 12 == 1) {
          session.solve(SolveOptions.defaults());
        }
      }
    }
  }

  private static final class RandomBasis {
    private static final Basis OF_NOTHING =
        Basis.of(0, _ -> BasisStatus.LOWER, 0, _ -> BasisStatus.BASIC);
  }

  @Test
  void aClosedSessionIsRefusedAndMayBeClosedTwice() {
    Solver session = Highs.open(RandomModels.feasible(1, 3, 3));
    session.close();
    session.close();
    assertThatThrownBy(() -> session.solve(SolveOptions.defaults()))
        .isInstanceOf(SolverException.class)
        .hasMessage("the session is closed");
  }
}
