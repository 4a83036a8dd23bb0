package org.onshore.engine.rack;

import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.Transformer;

/**
 * What one accelerator holds of a microbatch: counts that operators, memory and communication are
 * made of.
 *
 * @param tokens of the microbatch, after context parallelism
 * @param sharedTokens of norms and residuals: with sequence parallelism (arXiv 2205.05198) each
 *     accelerator of a tensor group does its part only
 * @param scores of attention: samples * heads * queries * keys, after tensor and context
 *     parallelism; the whole square
 * @param queryWidth of the heads here
 * @param keyWidth of the keys here, and of the values
 * @param feedforward width here
 * @param vocabulary of the logits here
 */
record Shard(
    TrainingJob job,
    Layout layout,
    Software software,
    double tokens,
    double sharedTokens,
    double scores,
    double queryWidth,
    double keyWidth,
    double feedforward,
    double vocabulary) {

  static Shard of(TrainingJob job, Layout layout, Software software) {
    Transformer model = job.model();
    double tensor = layout.tensor();
    double samples = layout.microbatch();
    double queries = (double) job.sequence() / layout.context();
    double tokens = samples * queries;
    double headWidth = (double) model.hidden() / model.heads();
    boolean sequenceParallel = isSequenceParallel(layout, software);
    return new Shard(
        job,
        layout,
        software,
        tokens,
        sequenceParallel ? tokens / tensor : tokens,
        samples * model.heads() / tensor * queries * job.sequence(),
        model.hidden() / tensor,
        Math.max(headWidth, model.kvWidth() / tensor),
        model.feedforward() / tensor,
        model.vocabulary() / tensor);
  }

  /**
   * Always where the software has it; in the papers' runs it came with selective recompute, and
   * full recompute went without.
   */
  private static boolean isSequenceParallel(Layout layout, Software software) {
    return layout.tensor() > 1
        && switch (software) {
          case MEGATRON_2021 -> layout.recompute() != Recompute.FULL;
          case CURRENT -> true;
        };
  }

  boolean sequenceParallel() {
    return sharedTokens < tokens;
  }

  Transformer model() {
    return job.model();
  }

  double hidden() {
    return model().hidden();
  }

  boolean fusedAttention() {
    return switch (software) {
      case MEGATRON_2021 -> false;
      case CURRENT -> true;
    };
  }

  /** Bytes of an activation that goes through a tensor group. */
  double message() {
    return 2 * tokens * hidden();
  }

  /** Experts whose weights are here. */
  double localExperts() {
    return (double) model().experts() / layout.expert();
  }

  /** Layers of the fullest stage. */
  int layers() {
    int pieces = layout.pipeline() * layout.interleave();
    return Math.ceilDiv(model().layers(), pieces) * layout.interleave();
  }

  int microbatches() {
    return job.globalBatch() / (layout.data() * layout.microbatch());
  }

  /** Weights of one layer here that every replica has. */
  double sharedLayerWeights() {
    double attention = model().attentionWeights() / layout.tensor();
    return model().experts() == 1
        ? attention + model().expertWeights() / layout.tensor()
        : attention + model().hidden() * (double) model().experts();
  }

  /** Weights of the experts of one layer here; 0 for a dense model. */
  double expertLayerWeights() {
    return model().experts() == 1 ? 0 : localExperts() * model().expertWeights() / layout.tensor();
  }

  /** Bytes of a number in this precision; 4-bit numbers share a scale of a byte by sixteen. */
  static double bytes(Precision precision) {
    return switch (precision) {
      case BF16 -> 2;
      case FP8 -> 1;
      case FP4 -> 0.5 + 1.0 / 16;
    };
  }
}
