package org.onshore.domain.rack;

/**
 * One step of training by the model.
 *
 * @param parts where its time goes
 * @param memory of the fullest accelerator
 */
public record TrainingStep(TrainingJob job, Layout layout, Parts parts, Memory memory) {
  public double seconds() {
    return parts.sum();
  }

  public double tokensPerSecond() {
    return job.tokensPerStep() / seconds();
  }

  public double tokensPerSecondPerAccelerator() {
    return tokensPerSecond() / layout.accelerators();
  }

  /** Share of the step in which accelerators compute, 0..1. */
  public double busy() {
    double work =
        parts.forward() + parts.backward() + parts.recompute() + parts.logits() + parts.optimizer();
    return work / seconds();
  }

  /**
   * Share of the peak that goes into the model's own arithmetic, 0..1.
   *
   * @param peakTflops dense, of one accelerator, in the precision of the job
   */
  public double flopsUtilization(double peakTflops) {
    double flops = job.model().trainingFlopsPerToken(job.sequence());
    return tokensPerSecondPerAccelerator() * flops / (peakTflops * 1e12);
  }

  /**
   * Where the time goes, seconds: what is hidden behind other work counts nothing.
   *
   * @param forward layers, forward
   * @param backward layers, backward
   * @param recompute layers, forward again
   * @param logits embedding, logits and loss
   * @param tensor communication of tensor and sequence parallelism
   * @param expert tokens sent to experts and back
   * @param context keys and values sent around
   * @param pipeline activations sent from stage to stage
   * @param bubble stages that wait
   * @param data gradients summed over replicas
   * @param optimizer weights updated
   */
  public record Parts(
      double forward,
      double backward,
      double recompute,
      double logits,
      double tensor,
      double expert,
      double context,
      double pipeline,
      double bubble,
      double data,
      double optimizer) {
    public double sum() {
      return forward + backward + recompute + logits + tensor + expert + context + pipeline + bubble
          + data + optimizer;
    }
  }

  /** Memory of the fullest accelerator, bytes. */
  public record Memory(double weights, double gradients, double optimizer, double activations) {
    private static final double GIB = 1L << 30;

    public double gib() {
      return (weights + gradients + optimizer + activations) / GIB;
    }
  }
}
