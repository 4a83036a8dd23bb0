package org.onshore.engine.rack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.ServingJob;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.Transformer;

/** What must hold for any accelerator, model and layout. */
class RackLawsTest {
  private static final int MOST = 40;
  private static final List<Recompute> RECOMPUTES = List.of(Recompute.values());

  /** A drawn case: numbers of an accelerator that can be bettered one by one. */
  private record Drawn(
      double flops, double memory, double up, double out, Software software, Random random) {
    static Drawn of(long seed) {
      Random random = new Random(seed);
      return new Drawn(
          200 + random.nextInt(2000),
          1000 + random.nextInt(7000),
          100 + random.nextInt(900),
          12 + random.nextInt(90),
          random.nextBoolean() ? Software.CURRENT : Software.MEGATRON_2021,
          random);
    }

    Accelerator with(double flop, double bandwidth, double scaleUp, double scaleOut) {
      return Given.accelerator(
          new double[] {flop * flops, flop * flops * 2, flop * flops * 4, flop * flops / 4, 0.8},
          80,
          bandwidth * memory,
          scaleUp * up,
          scaleOut * out,
          software);
    }

    List<Accelerator> better() {
      return List.of(with(2, 1, 1, 1), with(1, 2, 1, 1), with(1, 1, 2, 1), with(1, 1, 1, 2));
    }

    Layout layout() {
      int tensor = 1 << random.nextInt(4);
      int pipeline = 1 << random.nextInt(4);
      int data = 1 << random.nextInt(4);
      int interleave = pipeline == 1 ? 1 : 1 << random.nextInt(2);
      Recompute recompute = RECOMPUTES.get(random.nextInt(3));
      return new Layout(
          tensor, 1, pipeline, data, 1, 1 << random.nextInt(2), interleave, recompute);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aBetterAcceleratorOrLinkIsNeverSlower(long seed) {
    Drawn drawn = Drawn.of(seed);
    for (int i = 0; i < MOST; i++) {
      Transformer model = drawn.random().nextBoolean() ? Given.GPT3 : Given.LLAMA_70B;
      TrainingJob job = Given.job(model, 4096, 64);
      Layout layout = drawn.layout();
      double before = new Training(drawn.with(1, 1, 1, 1)).step(job, layout).seconds();
      for (Accelerator better : drawn.better()) {
        assertThat(new Training(better).step(job, layout).seconds())
            .as("%s %s", layout, better)
            .isLessThanOrEqualTo(before * (1 + 1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aBetterAcceleratorServesNoSlower(long seed) {
    Drawn drawn = Drawn.of(seed);
    var job = new ServingJob(Given.LLAMA_70B, Precision.FP8, 1000, 500, 2.0, 0.05);
    for (int batch = 1; batch < 200; batch *= 3) {
      double before = new Serving(drawn.with(1, 1, 1, 1), job, 8).tokenSeconds(batch);
      for (Accelerator better : drawn.better()) {
        assertThat(new Serving(better, job, 8).tokenSeconds(batch))
            .isLessThanOrEqualTo(before * (1 + 1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7, 8})
  void twiceTheBatchTakesAtMostTwiceAsLong(long seed) {
    Drawn drawn = Drawn.of(seed);
    for (int i = 0; i < MOST; i++) {
      Layout layout = drawn.layout();
      Training training = new Training(drawn.with(1, 1, 1, 1));
      double once = training.step(Given.job(Given.GPT3, 2048, 64), layout).seconds();
      double twice = training.step(Given.job(Given.GPT3, 2048, 128), layout).seconds();
      assertThat(twice).isGreaterThan(once).isLessThanOrEqualTo(2 * once);
    }
  }
}
