package org.onshore.engine.rack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.domain.rack.TrainingStep;

class LayoutSearchTest {
  /** Every layout there is, without leaving any out. */
  private static Optional<TrainingStep> bruteForce(
      Accelerator accelerator, int accelerators, TrainingJob job) {
    TrainingStep best = null;
    Training training = new Training(accelerator);
    for (int tensor = 1; tensor <= 8; tensor++) {
      for (int context = 1; context <= job.sequence() / 1024; context++) {
        for (int pipeline = 1; pipeline <= job.model().layers(); pipeline++) {
          int data = accelerators / (tensor * context * pipeline);
          boolean possible =
              data * tensor * context * pipeline == accelerators
                  && job.model().heads() % tensor == 0
                  && job.sequence() % context == 0
                  && data > 0
                  && job.globalBatch() % data == 0;
          for (int microbatch = 1; possible && microbatch <= job.globalBatch(); microbatch++) {
            if (job.globalBatch() / data % microbatch != 0) {
              continue;
            }
            int most = Math.ceilDiv(job.model().layers(), pipeline);
            for (int pieces = 1; pieces <= (pipeline == 1 ? 1 : most); pieces++) {
              if (most % pieces != 0) {
                continue;
              }
              for (Recompute recompute : Recompute.values()) {
                var layout =
                    new Layout(tensor, context, pipeline, data, 1, microbatch, pieces, recompute);
                TrainingStep step = training.step(job, layout);
                boolean better = best == null || step.seconds() < best.seconds();
                if (LayoutSearch.fits(step, accelerator) && better) {
                  best = step;
                }
              }
            }
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 24, 64, 128})
  void theSearchFindsWhatBruteForceFinds(int accelerators) {
    TrainingJob job = Given.job(Given.LLAMA_70B, 4096, 48);
    for (Accelerator accelerator : new Accelerator[] {Given.A100, Given.H100}) {
      Optional<TrainingStep> expected = bruteForce(accelerator, accelerators, job);
      Optional<TrainingStep> found =
          LayoutSearch.search(accelerator, accelerators, job, LayoutWish.ANY).find();
      assertThat(found.map(TrainingStep::seconds)).isEqualTo(expected.map(TrainingStep::seconds));
    }
  }

  @Test
  void whatIsWishedIsKept() {
    var wish = new LayoutWish(4, 1, 2, null, null, 2, null, Recompute.FULL);
    TrainingJob job = Given.job(Given.LLAMA_70B, 4096, 48);
    Layout layout = LayoutSearch.search(Given.H100, 64, job, wish).find().orElseThrow().layout();
    assertThat(layout.tensor()).isEqualTo(4);
    assertThat(layout.pipeline()).isEqualTo(2);
    assertThat(layout.data()).isEqualTo(8);
    assertThat(layout.microbatch()).isEqualTo(2);
    assertThat(layout.recompute()).isEqualTo(Recompute.FULL);
  }

  @Test
  void whatDoesNotFitIsNotFound() {
    TrainingJob job = Given.job(Given.GPT3, 2048, 64);
    assertThat(LayoutSearch.search(Given.A100, 8, job, LayoutWish.ANY).find()).isEmpty();
  }

  @Test
  void divisorsAscend() {
    assertThat(LayoutSearch.divisors(36)).containsExactly(1, 2, 3, 4, 6, 9, 12, 18, 36);
    assertThat(LayoutSearch.divisors(1)).containsExactly(1);
  }
}
