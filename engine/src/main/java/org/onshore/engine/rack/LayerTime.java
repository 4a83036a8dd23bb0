package org.onshore.engine.rack;

/**
 * Seconds one layer takes for one microbatch on one accelerator; communication is what cannot be
 * hidden.
 *
 * @param forward computing forward
 * @param backward computing backward
 * @param recompute computing forward again
 * @param tensor communication of tensor and sequence parallelism, both ways
 * @param expert tokens sent to experts and back, both ways
 * @param context keys and values sent around, both ways
 */
record LayerTime(
    double forward,
    double backward,
    double recompute,
    double tensor,
    double expert,
    double context) {
  double sum() {
    return forward + backward + recompute + tensor + expert + context;
  }
}
