package org.onshore.domain.rack;

/**
 * How a training run is laid over accelerators: {@code tensor * context * data * pipeline} of them.
 *
 * @param tensor accelerators that share each matrix
 * @param context accelerators that share each sample
 * @param pipeline stages
 * @param data replicas, each with its own samples
 * @param expert accelerators, out of the replicas, that share the experts of a layer
 * @param microbatch samples that go through at once
 * @param interleave pieces of the model a stage holds, apart from one another
 * @param recompute what is computed again
 */
public record Layout(
    int tensor,
    int context,
    int pipeline,
    int data,
    int expert,
    int microbatch,
    int interleave,
    Recompute recompute) {

  public int accelerators() {
    return tensor * context * pipeline * data;
  }
}
