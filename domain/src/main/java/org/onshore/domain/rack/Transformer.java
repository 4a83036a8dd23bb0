package org.onshore.domain.rack;

/**
 * The shape of a model: decoder layers, all alike.
 *
 * @param layers of the decoder
 * @param hidden width
 * @param feedforward width of the feed-forward layer (of one expert, where there are experts)
 * @param gated whether the feed-forward layer has a gate, so three matrices for two (arXiv
 *     2002.05202)
 * @param heads of attention
 * @param kvHeads heads of keys and values (arXiv 2305.13245)
 * @param vocabulary tokens it knows
 * @param experts 1 for a dense model
 * @param expertsPerToken experts that see a token
 */
public record Transformer(
    int layers,
    int hidden,
    int feedforward,
    boolean gated,
    int heads,
    int kvHeads,
    int vocabulary,
    int experts,
    int expertsPerToken) {

  /**
   * Whether a feed-forward layer of this width usually has a gate: without one, nearly all models
   * are 4 times as wide as the model; with one, narrower.
   */
  public static boolean isUsuallyGated(int feedforward, int hidden) {
    return feedforward != 4 * hidden;
  }

  /** Width of keys, and of values. */
  public double kvWidth() {
    return (double) hidden * kvHeads / heads;
  }

  /** Weights of attention in a layer. */
  public double attentionWeights() {
    return 2.0 * hidden * hidden + 2.0 * hidden * kvWidth();
  }

  /** Weights of one expert, or of the whole feed-forward layer of a dense model. */
  public double expertWeights() {
    return (gated ? 3.0 : 2.0) * hidden * feedforward;
  }

  /** Weights of the token embedding; the logits have as many again unless shared. */
  public double embeddingWeights() {
    return (double) vocabulary * hidden;
  }

  /** Weights of all layers and of the logits: those that take part in a product for each token. */
  public double weights() {
    return layers * (attentionWeights() + experts * expertWeights()) + embeddingWeights();
  }

  /** Weights that one token meets. */
  public double activeWeights() {
    return layers * (attentionWeights() + expertsPerToken * expertWeights()) + embeddingWeights();
  }

  /**
   * Arithmetic of the model for one trained token, FLOP: 6 for each weight it meets and 12 * layers
   * * hidden * sequence for attention. The count of Megatron-LM (arXiv 2205.05198, eq. 8) and PaLM
   * (arXiv 2204.02311, appendix B): the whole square of scores, nothing for what is computed again.
   */
  public double trainingFlopsPerToken(int sequence) {
    return 6 * activeWeights() + 12.0 * layers * hidden * sequence;
  }
}
