package org.onshore.domain.rack;

/**
 * A way to serve requests, and what comes of it.
 *
 * @param prefillShare of the accelerators that read prompts only; 0 where the same ones read and
 *     write
 * @param accelerators of one instance
 * @param batch requests an instance writes at once
 * @param firstTokenSeconds from the request to its first token, without waiting in a queue
 * @param tokenSeconds between later tokens
 * @param tokensPerSecondPerAccelerator written, over all accelerators
 * @param memoryGib of one that writes
 */
public record ServingPoint(
    double prefillShare,
    int accelerators,
    int batch,
    double firstTokenSeconds,
    double tokenSeconds,
    double tokensPerSecondPerAccelerator,
    double memoryGib) {
  public boolean disaggregated() {
    return prefillShare > 0;
  }

  /** The same with measured over modelled tokens per second: times stretch as the rate falls. */
  public ServingPoint calibrated(double factor) {
    return new ServingPoint(
        prefillShare,
        accelerators,
        batch,
        firstTokenSeconds / factor,
        tokenSeconds / factor,
        tokensPerSecondPerAccelerator * factor,
        memoryGib);
  }
}
