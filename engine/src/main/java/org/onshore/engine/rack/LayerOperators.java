package org.onshore.engine.rack;

import org.onshore.domain.program.Precision;

/**
 * The operators of one decoder layer for one microbatch, on one accelerator. m tokens, h hidden, f
 * feed-forward, t tensor parallel, S scores:
 *
 * <pre>
 * projection k -> o   F = 2 m k o forward, twice that backward (input, weights)
 *                     B = m k + k o + m o numbers; the gradient of the weights is added to the sum
 *                     over microbatches, 8 bytes a weight
 * scores, S = QK'     F = 2 S d        softmax  B = 2 S      dropout  B = 2 S and a mask
 * context, SV         F = 2 S d        backward twice the products
 * fused attention     F = 2 S d forward (causal: half of 4 S d), 2.5 times that backward; nothing
 *                     of S goes through memory
 * norm, residual      B = 2 and 3 numbers a value; vector work of a few FLOP a value
 * activation          B = 2 numbers a value (3 with a gate)
 * </pre>
 *
 * Sources: Megatron-LM (arXiv 1909.08053, 2104.04473 section 3, 2205.05198 section 4), Calculon (SC
 * 2023), FlashAttention (arXiv 2205.14135; shares of the peak: 2307.08691, up to 73 % forward and
 * 63 % backward on an A100; 2407.08608, up to 75 % on an H100: we take 70 % and 60 %). At 8 or 4
 * bits the projections run at that peak and their inputs are cast, read at 16 bits and written
 * twice (as they are and transposed); attention and logits stay at 16 bits.
 */
final class LayerOperators {
  private static final double FUSED_FORWARD = 0.7;
  private static final double FUSED_BACKWARD = 0.6;
  private static final double WEIGHT_GRADIENT_BYTES = 8;
  private final Machine machine;
  private final Shard shard;
  private final Precision precision;
  private final double tokens;
  private final double hidden;

  LayerOperators(Machine machine, Shard shard) {
    this.machine = machine;
    this.shard = shard;
    this.precision = shard.job().precision();
    this.tokens = shard.tokens();
    this.hidden = shard.hidden();
  }

  /** Products of the layer with its weights. */
  Operator projections() {
    Operator attention =
        projection(tokens, hidden, shard.queryWidth() + 2 * shard.keyWidth(), 1)
            .plus(projection(tokens, shard.queryWidth(), hidden, 1));
    double routed = tokens * shard.model().expertsPerToken();
    double experts = shard.localExperts();
    double up = shard.model().gated() ? 2 * shard.feedforward() : shard.feedforward();
    Operator feedforward =
        projection(routed, hidden, up, experts)
            .plus(projection(routed, shard.feedforward(), hidden, experts));
    return shard.model().experts() == 1
        ? attention.plus(feedforward)
        : attention.plus(feedforward).plus(router());
  }

  /** Scores, softmax and what they weigh. */
  Operator attention() {
    double scores = shard.scores();
    double headWidth = hidden / shard.model().heads();
    if (shard.fusedAttention()) {
      double flops = 2 * scores * headWidth;
      return new Operator(
          machine.attention(flops, FUSED_FORWARD), machine.attention(2.5 * flops, FUSED_BACKWARD));
    }
    double flops = 2 * scores * headWidth;
    double operands = tokens * (shard.queryWidth() + shard.keyWidth());
    double product = machine.matrix(Precision.BF16, flops, 2 * (scores + operands));
    Operator both = new Operator(product, 2 * product).times(2);
    Operator softmax =
        new Operator(
            machine.vector(5 * scores, 4 * scores), machine.vector(8 * scores, 6 * scores));
    double dropout = machine.vector(scores, 5 * scores);
    return both.plus(softmax).plus(new Operator(dropout, dropout));
  }

  /** Norms, residuals, activation, and the moves of tokens to experts. */
  Operator elementwise() {
    double values = shard.sharedTokens() * hidden;
    double inner = tokens * shard.model().expertsPerToken() * shard.feedforward();
    Operator norm =
        new Operator(
            machine.vector(9 * values, 4 * values), machine.vector(14 * values, 6 * values));
    Operator residual =
        shard.fusedAttention()
            ? new Operator(machine.vector(values, 6 * values), machine.vector(values, 4 * values))
            : new Operator(
                machine.vector(4 * values, 7 * values), machine.vector(2 * values, 5 * values));
    Operator activation =
        shard.model().gated()
            ? new Operator(
                machine.vector(9 * inner, 6 * inner), machine.vector(15 * inner, 10 * inner))
            : new Operator(
                machine.vector(8 * inner, 4 * inner), machine.vector(13 * inner, 6 * inner));
    Operator all = norm.plus(residual).times(2).plus(activation);
    if (shard.model().experts() == 1) {
      return all;
    }
    double moved = machine.memory(8 * values * shard.model().expertsPerToken());
    return all.plus(new Operator(moved, moved));
  }

  /** Logits and loss; 16 bits, the loss at 32. */
  Operator logits() {
    double entries = tokens * shard.vocabulary();
    double flops = 2 * entries * hidden;
    double bytes = 2 * (tokens * hidden + hidden * shard.vocabulary() + entries);
    double product = machine.matrix(Precision.BF16, flops, bytes);
    double weights =
        machine.matrix(
            Precision.BF16,
            flops,
            2 * (tokens * hidden + entries) + WEIGHT_GRADIENT_BYTES * hidden * shard.vocabulary());
    double loss = machine.vector(5 * entries, 11 * entries);
    return new Operator(product + loss, product + weights + loss);
  }

  private Operator router() {
    double flops = 2 * shard.sharedTokens() * hidden * shard.model().experts();
    double once = machine.matrix(Precision.BF16, flops, 2 * shard.sharedTokens() * hidden);
    return new Operator(once, 2 * once);
  }

  private Operator projection(double rows, double in, double out, double products) {
    double number = Shard.bytes(precision);
    double flops = 2 * rows * in * out;
    double weights = in * out * products;
    double forward =
        machine.matrix(precision, flops, number * (rows * in + weights) + 2 * rows * out, products);
    double input =
        machine.matrix(precision, flops, number * (rows * out + weights) + 2 * rows * in, products);
    double gradient =
        machine.matrix(
            precision,
            flops,
            number * rows * (in + out) + WEIGHT_GRADIENT_BYTES * weights,
            products);
    return new Operator(forward + cast(rows * in), input + gradient + cast(rows * out));
  }

  private double cast(double values) {
    return precision == Precision.BF16
        ? 0
        : machine.memory(values * (2 + 2 * Shard.bytes(precision)));
  }
}
