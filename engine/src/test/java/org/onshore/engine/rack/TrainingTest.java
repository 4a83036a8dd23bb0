package org.onshore.engine.rack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingStep;

/** Closed forms of the papers. */
class TrainingTest {
  private static final TrainingJob JOB = Given.job(Given.GPT3, 2048, 64);

  private static TrainingStep step(int tensor, int pipeline, int interleave, Recompute recompute) {
    return new Training(Given.A100)
        .step(JOB, new Layout(tensor, 1, pipeline, 1, 1, 1, interleave, recompute));
  }

  @Test
  void theModelHasTheParametersOfItsPaper() {
    assertThat(Given.GPT3.weights()).isCloseTo(174.6e9, within(0.3e9));
    assertThat(Given.LLAMA_70B.weights() + Given.LLAMA_70B.embeddingWeights())
        .isCloseTo(69e9, within(0.3e9));
    assertThat(Given.MIXTURE.activeWeights()).isCloseTo(12.7e9, within(0.2e9));
    assertThat(Given.MIXTURE.weights()).isCloseTo(46.6e9, within(0.3e9));
  }

  /** arXiv 2205.05198, eq. 7: 72 B l s h^2 (1 + s / 6h + V / 12hl). */
  @Test
  void flopsAreThoseOfThePaper() {
    double h = 12288;
    double paper = 72 * 96 * h * h * (1 + 2048 / (6 * h) + 51200 / (12 * h * 96));
    assertThat(Given.GPT3.trainingFlopsPerToken(2048)).isCloseTo(paper, within(1e-6 * paper));
  }

  /** arXiv 2104.04473, section 2.2: (p - 1) / v of the time of a microbatch in a stage. */
  @Test
  void theBubbleShrinksWithInterleaving() {
    TrainingStep plain = step(8, 8, 1, Recompute.FULL);
    TrainingStep pieces = step(8, 8, 3, Recompute.FULL);
    TrainingStep.Parts parts = plain.parts();
    double layers = parts.forward() + parts.backward() + parts.recompute() + parts.tensor();
    assertThat(parts.bubble()).isCloseTo(layers * 7 / 64, within(1e-9));
    assertThat(pieces.parts().bubble()).isCloseTo(parts.bubble() / 3, within(1e-9));
    assertThat(step(8, 1, 1, Recompute.FULL).parts().bubble()).isZero();
  }

  /** arXiv 2205.05198, eq. 2 with all scores, eq. 4 with sequence parallelism, table 2. */
  @Test
  void activationsAreThoseOfThePaper() {
    double tokens = 2048;
    double h = 12288;
    double none = 96 * tokens * h * (34.0 / 8 + 5.0 * 96 * 2048 / (h * 8));
    assertThat(step(8, 8, 1, Recompute.NONE).memory().activations())
        .isCloseTo(none, within(1e-6 * none));
    double selective = 96 * tokens * h * 34 / 8;
    assertThat(step(8, 8, 1, Recompute.SELECTIVE).memory().activations())
        .isCloseTo(selective, within(1e-6 * selective));
    double interleaved = selective * (1 + 7.0 / (8 * 3));
    assertThat(step(8, 8, 3, Recompute.SELECTIVE).memory().activations())
        .isCloseTo(interleaved, within(1e-6 * interleaved));
  }

  @Test
  void whatIsComputedAgainCostsTimeAndSavesMemory() {
    TrainingStep none = step(8, 8, 1, Recompute.NONE);
    TrainingStep selective = step(8, 8, 1, Recompute.SELECTIVE);
    TrainingStep full = step(8, 8, 1, Recompute.FULL);
    assertThat(none.parts().recompute()).isZero();
    assertThat(selective.seconds()).isBetween(none.seconds(), full.seconds());
    assertThat(full.parts().recompute()).isEqualTo(full.parts().forward());
    assertThat(full.memory().gib())
        .isLessThan(selective.memory().gib())
        .isLessThan(none.memory().gib());
  }

  @Test
  void theStepIsTheSumOfItsPartsAndUtilizationFollows() {
    TrainingStep step = step(8, 8, 3, Recompute.FULL);
    double flops = Given.GPT3.trainingFlopsPerToken(2048) * 64 * 2048;
    assertThat(step.flopsUtilization(312))
        .isCloseTo(flops / (step.seconds() * 64 * 312e12), within(1e-12));
    assertThat(step.busy()).isBetween(0.5, 1.0);
  }

  @Test
  void aPrecisionTheAcceleratorDoesNotHaveIsOurMistake() {
    var job = new TrainingJob(Given.GPT3, 2048, 64, Precision.FP8);
    var layout = new Layout(8, 1, 8, 1, 1, 1, 1, Recompute.FULL);
    assertThatThrownBy(() -> new Training(Given.A100).step(job, layout))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("FP8");
  }

  @Test
  void expertsMeetTheirTokensOnly() {
    Accelerator h100 = Given.H100;
    TrainingJob job = Given.job(Given.MIXTURE, 4096, 256);
    TrainingStep one = new Training(h100).step(job, layout(1));
    TrainingStep shared = new Training(h100).step(job, layout(8));
    assertThat(one.parts().expert()).isZero();
    assertThat(shared.parts().expert()).isPositive();
    assertThat(shared.memory().weights()).isLessThan(one.memory().weights() / 3);
  }

  private static Layout layout(int expert) {
    return new Layout(2, 1, 1, 32, expert, 1, 1, Recompute.NONE);
  }
}
