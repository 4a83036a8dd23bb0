package org.onshore.engine.rack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.domain.rack.TrainingStep;
import org.onshore.domain.rack.Transformer;

/**
 * The fastest layout that fits in memory, over all divisors: tensor, context, pipeline, data and
 * expert parallel, microbatch, interleaving, recompute. What cannot win is left out: layouts whose
 * weights alone do not fit, microbatches above one that does not fit, and layouts whose matrix
 * products alone, at the measured ceiling and with the bubble, take longer than the best so far.
 * Tensor groups stay within a scale-up domain and context parallelism leaves each accelerator 1,024
 * tokens of a sample, unless they are given.
 */
public final class LayoutSearch {
  /** Of the memory; the rest is for the runtime and what falls between blocks. An assumption. */
  private static final double USABLE = 0.95;

  private static final int LEAST_TOKENS = 1024;
  private final Accelerator accelerator;
  private final Training training;
  private final TrainingJob job;
  private final LayoutWish wish;
  private @Nullable TrainingStep best;
  private long tried;

  private LayoutSearch(Accelerator accelerator, TrainingJob job, LayoutWish wish) {
    this.accelerator = accelerator;
    this.training = new Training(accelerator);
    this.job = job;
    this.wish = wish;
  }

  /**
   * What a search found.
   *
   * @param best null if nothing fits
   * @param tried layouts whose step was computed
   */
  public record Found(@Nullable TrainingStep best, long tried) {
    public Optional<TrainingStep> find() {
      return Optional.ofNullable(best);
    }
  }

  /** The best layout of a job on so many accelerators, within what is wished. */
  public static Found search(
      Accelerator accelerator, int accelerators, TrainingJob job, LayoutWish wish) {
    LayoutSearch search = new LayoutSearch(accelerator, job, wish);
    search.grids(accelerators);
    return new Found(search.best, search.tried);
  }

  /** Whether a step fits in the memory of the accelerator. */
  public static boolean fits(TrainingStep step, Accelerator accelerator) {
    return step.memory().gib() <= USABLE * accelerator.memory().gib();
  }

  private void grids(int accelerators) {
    int domain = accelerator.network().scaleUpDomain();
    for (int tensor : choices(wish.tensor(), accelerators)) {
      if (job.model().heads() % tensor != 0 || (wish.tensor() == null && tensor > domain)) {
        continue;
      }
      for (int context : choices(wish.context(), accelerators / tensor)) {
        boolean thin = job.sequence() / context < LEAST_TOKENS && context > 1;
        if (job.sequence() % context != 0 || (wish.context() == null && thin)) {
          continue;
        }
        for (int pipeline : choices(wish.pipeline(), accelerators / tensor / context)) {
          int data = accelerators / tensor / context / pipeline;
          if (pipeline <= job.model().layers() && suits(data)) {
            grid(new Grid(tensor, context, pipeline, data));
          }
        }
      }
    }
  }

  private boolean suits(int data) {
    return job.globalBatch() % data == 0 && (wish.data() == null || wish.data() == data);
  }

  private record Grid(int tensor, int context, int pipeline, int data) {
    Layout with(int expert, int microbatch, int interleave, Recompute recompute) {
      return new Layout(tensor, context, pipeline, data, expert, microbatch, interleave, recompute);
    }
  }

  private void grid(Grid grid) {
    for (int expert : choices(wish.expert(), gcd(job.model().experts(), grid.data()))) {
      Shard least = shard(grid.with(expert, 1, 1, Recompute.FULL));
      double replicas = software() == Software.CURRENT ? grid.context() * (double) grid.data() : 1;
      double state = TrainingMemory.weights(least) * (4 + 12 / replicas) / (1L << 30);
      if (state <= USABLE * accelerator.memory().gib()) {
        microbatches(grid, expert);
      }
    }
  }

  private void microbatches(Grid grid, int expert) {
    for (int microbatch : choices(wish.microbatch(), job.globalBatch() / grid.data())) {
      boolean fits = false;
      int most = Math.ceilDiv(job.model().layers(), grid.pipeline());
      for (int interleave : choices(wish.interleave(), grid.pipeline() == 1 ? 1 : most)) {
        if (grid.pipeline() * interleave > job.model().layers() + 2
            || isSlower(grid.with(expert, microbatch, interleave, Recompute.NONE))) {
          continue; // Nor will larger microbatches: the bubble grows with them.
        }
        for (Recompute recompute : recomputes()) {
          fits |= step(grid.with(expert, microbatch, interleave, recompute));
        }
      }
      if (!fits) {
        return;
      }
    }
  }

  private boolean step(Layout layout) {
    tried++;
    TrainingStep step = training.step(job, layout);
    if (!fits(step, accelerator)) {
      return false;
    }
    if (best == null || step.seconds() < best.seconds()) {
      best = step;
    }
    return true;
  }

  /** By what no layout of these numbers can beat. */
  private boolean isSlower(Layout layout) {
    if (best == null) {
      return false;
    }
    Shard shard = shard(layout);
    Transformer model = job.model();
    double weights =
        shard.layers()
            * (model.attentionWeights() + model.expertsPerToken() * model.expertWeights())
            / layout.tensor();
    double peak =
        accelerator.arithmetic().tflops(job.precision())
            * 1e12
            * accelerator.arithmetic().ceiling(job.precision());
    double microbatch = 6 * weights * shard.tokens() / peak;
    double waits = (layout.pipeline() - 1.0) / layout.interleave();
    return microbatch * (shard.microbatches() + waits) >= best.seconds();
  }

  private Shard shard(Layout layout) {
    return Shard.of(job, layout, software());
  }

  private Software software() {
    return accelerator.software();
  }

  private List<Recompute> recomputes() {
    if (wish.recompute() != null) {
      return List.of(wish.recompute());
    }
    return switch (software()) {
      case MEGATRON_2021 -> List.of(Recompute.NONE, Recompute.SELECTIVE, Recompute.FULL);
      case CURRENT -> List.of(Recompute.NONE, Recompute.FULL); // There are no scores to keep.
    };
  }

  private static List<Integer> choices(@Nullable Integer given, int whole) {
    return given == null ? divisors(whole) : whole % given == 0 ? List.of(given) : List.of();
  }

  /** All divisors, ascending. */
  static List<Integer> divisors(int whole) {
    List<Integer> low = new ArrayList<>();
    List<Integer> high = new ArrayList<>();
    IntStream.iterate(1, divisor -> (long) divisor * divisor <= whole, divisor -> divisor + 1)
        .filter(divisor -> whole % divisor == 0)
        .forEach(divisor -> {
          low.add(divisor);
          if (divisor != whole / divisor) {
            high.add(whole / divisor);
          }
        });
    low.addAll(high.reversed());
    return low;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
