package org.onshore.domain.rack;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Precision;

/**
 * Requests to a model, all alike.
 *
 * @param precision of weights and products; keys and values are kept at 8 bits below BF16
 * @param promptTokens read per request
 * @param outputTokens written per request
 * @param firstTokenSeconds longest wait for the first token, null for no such target
 * @param tokenSeconds longest time per later token, null for no such target
 */
public record ServingJob(
    Transformer model,
    Precision precision,
    int promptTokens,
    int outputTokens,
    @Nullable Double firstTokenSeconds,
    @Nullable Double tokenSeconds) {
  /** Whether both targets are kept. */
  public boolean accepts(double firstToken, double token) {
    return (firstTokenSeconds == null || firstToken <= firstTokenSeconds)
        && (tokenSeconds == null || token <= tokenSeconds);
  }
}
