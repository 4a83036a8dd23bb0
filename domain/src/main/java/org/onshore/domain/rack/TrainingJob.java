package org.onshore.domain.rack;

import org.onshore.domain.program.Precision;

/**
 * What is trained.
 *
 * @param sequence tokens of a sample
 * @param globalBatch samples of a step
 * @param precision of the matrix products of layers; attention and logits stay at 16 bits
 */
public record TrainingJob(Transformer model, int sequence, int globalBatch, Precision precision) {
  public double tokensPerStep() {
    return (double) sequence * globalBatch;
  }
}
