package org.onshore.engine.rack;

/**
 * Seconds of one operation of a layer for one microbatch.
 *
 * @param forward once
 * @param backward gradients of its input and of its weights
 */
record Operator(double forward, double backward) {
  static final Operator NONE = new Operator(0, 0);

  Operator plus(Operator other) {
    return new Operator(forward + other.forward, backward + other.backward);
  }

  Operator times(double count) {
    return new Operator(count * forward, count * backward);
  }
}
