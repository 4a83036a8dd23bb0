package org.onshore.lp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoppingTest {

  private static final Model LARGE = RandomModels.materialBalance(7, 60, 20, 5);

  private static Model model(Algorithm algorithm) {
    return algorithm == Algorithm.BRANCH_AND_BOUND
        ? RandomModels.withWholeColumns(RandomModels.materialBalance(7, 30, 12, 4))
        : LARGE;
  }

  @ParameterizedTest
  @EnumSource(names = {"SIMPLEX", "INTERIOR_POINT", "BRANCH_AND_BOUND"})
  void anotherThreadMayCancel(Algorithm algorithm) {
    Cancellation cancellation = new Cancellation();
    ProgressListener cancelElsewhere =
        _ -> {
          Thread other = Thread.ofPlatform().start(cancellation::cancel);
          joined(other);
        };
    Solution solution =
        Highs.solve(
            model(algorithm),
            SolveOptions.defaults()
                .withGap(0)
                .withAlgorithm(algorithm)
                .withListener(cancelElsewhere)
                .withCancellation(cancellation));
    assertThat(solution.status()).isEqualTo(SolveStatus.CANCELED);
    assertThat(solution.effort().algorithm()).isEqualTo(algorithm);
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void whatIsCanceledBeforeItBeginsDoesNotBegin() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();
    Solution solution = Highs.solve(LARGE, SolveOptions.defaults().withCancellation(cancellation));
    assertThat(solution.status()).isEqualTo(SolveStatus.CANCELED);
    assertThat(solution.hasValues()).isFalse();
  }

  @Test
  void aSessionGoesOnAfterACancel() {
    Cancellation cancellation = new Cancellation();
    SolveOptions options = SolveOptions.defaults().withAlgorithm(Algorithm.SIMPLEX);
    try (Solver session = Highs.open(LARGE)) {
      Solution canceled =
          session.solve(
              options.withCancellation(cancellation).withListener(_ -> cancellation.cancel()));
      assertThat(canceled.status()).isEqualTo(SolveStatus.CANCELED);
      assertThat(session.solve(options).status()).isEqualTo(SolveStatus.OPTIMAL);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SIMPLEX", "INTERIOR_POINT"})
  void noTimeIsALimitAndNoProof(Algorithm algorithm) {
    Solution solution =
        Highs.solve(
            LARGE, SolveOptions.defaults().withAlgorithm(algorithm).withTimeLimitSeconds(0));
    assertThat(solution.status()).isIn(SolveStatus.LIMIT, SolveStatus.FEASIBLE);
    assertThat(solution.hasValues()).isEqualTo(solution.status() == SolveStatus.FEASIBLE);
    assertThat(solution.gap()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theTimeOfOneSolveIsNotCountedAgainstTheNext() {
    try (Solver session = Highs.open(LARGE)) {
      SolveOptions options = SolveOptions.defaults().withAlgorithm(Algorithm.SIMPLEX);
      assertThat(session.solve(options.withTimeLimitSeconds(0)).status())
          .isNotEqualTo(SolveStatus.OPTIMAL);
      assertThat(session.solve(options).status()).isEqualTo(SolveStatus.OPTIMAL);
    }
  }

  @Test
  void whatAListenerThrowsComesOutOfTheSolve() {
    SolveOptions options =
        SolveOptions.defaults()
            .withListener(_ -> {
              throw new IllegalStateException("enough");
            });
    assertThatThrownBy(() -> Highs.solve(LARGE, options)).hasMessage("enough");
  }

  @Test
  void progressNamesTheAlgorithmAndRises() {
    List<Progress> heard = new ArrayList<>();
    Highs.solve(
        LARGE,
        SolveOptions.defaults().withAlgorithm(Algorithm.INTERIOR_POINT).withListener(heard::add));
    assertThat(heard).isNotEmpty();
    assertThat(heard.getFirst().algorithm()).isEqualTo(Algorithm.INTERIOR_POINT);
    assertThat(heard).isSortedAccordingTo((a, b) -> Double.compare(a.seconds(), b.seconds()));
  }
}
