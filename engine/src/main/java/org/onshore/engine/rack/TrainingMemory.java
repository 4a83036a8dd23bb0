package org.onshore.engine.rack;

import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.Software;
import org.onshore.domain.rack.TrainingStep;
import org.onshore.domain.rack.Transformer;

/**
 * Memory of the fullest accelerator, that of the first stage.
 *
 * <pre>
 * weights      2 bytes each (and a copy in the precision of the products)
 * gradients    2 bytes each; 4 with software of today, which sums them at 32 bits
 * optimizer   12 bytes each (weight, mean, variance at 32 bits), shared among replicas today
 * activations of a layer and token, bytes, t tensor parallel:
 *   none       10 h + 24 h / t + 5 a s / t   (for f = 4 h; arXiv 2205.05198, eq. 1 and 2)
 *   selective  without the scores 5 a s / t
 *   full       2 h, and one layer's while it is computed again
 * in flight    l p microbatch-layers, and l p (1 + (p - 1) / (p v)) interleaved (section 4.2.3)
 * </pre>
 *
 * With sequence parallelism the 10 h too are divided by t. Fused attention keeps no scores.
 */
final class TrainingMemory {
  private TrainingMemory() {}

  /** Weights of the fullest accelerator. */
  static double weights(Shard shard) {
    double ends = shard.model().embeddingWeights() / shard.layout().tensor();
    boolean untied = shard.layout().pipeline() == 1 && shard.software() == Software.CURRENT;
    return shard.layers() * (shard.sharedLayerWeights() + shard.expertLayerWeights())
        + (untied ? 2 * ends : ends);
  }

  static TrainingStep.Memory of(Shard shard) {
    boolean current = shard.software() == Software.CURRENT;
    Layout layout = shard.layout();
    double replicas = current ? (double) layout.context() * layout.data() : 1;
    Precision precision = shard.job().precision();
    double copy = precision == Precision.BF16 ? 0 : Shard.bytes(precision);
    double weights = weights(shard);
    return new TrainingStep.Memory(
        (2 + copy) * weights,
        (current ? 4 : 2) * weights,
        12 * weights / replicas,
        activations(shard));
  }

  private static double activations(Shard shard) {
    Layout layout = shard.layout();
    double pipeline = layout.pipeline();
    double whole = layer(shard, true);
    double kept =
        switch (layout.recompute()) {
          case NONE -> whole;
          case SELECTIVE -> layer(shard, false);
          case FULL -> 2 * shard.sharedTokens() * shard.hidden();
        };
    double interleaved =
        layout.interleave() > 1 ? 1 + (pipeline - 1) / (pipeline * layout.interleave()) : 1;
    double inFlight =
        Math.min(shard.microbatches(), pipeline * interleaved) * shard.layers() * kept;
    double working = layout.recompute() == Recompute.FULL ? whole : 0;
    double logits = layout.pipeline() == 1 ? 6 * shard.tokens() * shard.vocabulary() : 0;
    return inFlight + working + logits;
  }

  private static double layer(Shard shard, boolean withScores) {
    Transformer model = shard.model();
    boolean fused = shard.fusedAttention();
    double hidden = shard.hidden();
    double copies = model.experts() == 1 ? 1 : model.expertsPerToken();
    double masks = fused ? 0 : 2;
    double outside = shard.sharedTokens() * hidden * (6 + 2 * copies + masks);
    double attention = 4 * shard.queryWidth() + 4 * shard.keyWidth();
    double inner = (model.gated() ? 6 : 4) * shard.feedforward() * model.expertsPerToken();
    double scores = withScores && !fused ? 5 * shard.scores() : 0;
    return outside + shard.tokens() * (attention + inner) + scores;
  }
}
