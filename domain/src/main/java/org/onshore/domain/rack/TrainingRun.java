package org.onshore.domain.rack;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Source;

/**
 * A training run somebody asks about.
 *
 * @param source where it is written
 * @param name what it is called
 * @param system as written
 * @param accelerators it runs on
 * @param wish what of its layout is given
 * @param measuredSeconds what a step took in fact; null if not known
 */
public record TrainingRun(
    Source source,
    String name,
    String system,
    Accelerator accelerator,
    int accelerators,
    TrainingJob job,
    LayoutWish wish,
    @Nullable Double measuredSeconds) {

  /**
   * What of a layout is given; null leaves it to a search.
   *
   * @param tensor accelerators that share each matrix
   * @param context accelerators that share each sample
   * @param pipeline stages
   * @param data replicas
   * @param expert accelerators that share the experts of a layer
   * @param microbatch samples that go through at once
   * @param interleave pieces a stage holds
   * @param recompute what is computed again
   */
  public record LayoutWish(
      @Nullable Integer tensor,
      @Nullable Integer context,
      @Nullable Integer pipeline,
      @Nullable Integer data,
      @Nullable Integer expert,
      @Nullable Integer microbatch,
      @Nullable Integer interleave,
      @Nullable Recompute recompute) {
    /** Nothing is given. */
    public static final LayoutWish ANY =
        new LayoutWish(null, null, null, null, null, null, null, null);
  }
}
