package org.onshore.engine.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Units of one part and origin at a site, the oldest first. */
final class Shelf {
  /** What a quantity may miss by the tolerance of the solver, relative and absolute. */
  private static final double TOLERANCE = 1e-6;

  private final Deque<Slice> slices = new ArrayDeque<>();
  private double held;

  void put(Slice slice) {
    if (slice.quantity() > 0) {
      slices.addLast(slice);
      held += slice.quantity();
    }
  }

  boolean has(double quantity) {
    return held >= quantity - TOLERANCE * Math.max(1, quantity);
  }

  /**
   * The oldest units, so many exactly: what is missing by tolerance is counted to the last slice.
   *
   * @param unexplained what is missing beyond that comes from
   */
  List<Slice> take(double quantity, Source unexplained) {
    List<Slice> taken = new ArrayList<>();
    double missing = quantity;
    while (missing > 0 && !slices.isEmpty()) {
      Slice oldest = slices.removeFirst();
      if (oldest.quantity() > missing) {
        slices.addFirst(oldest.with(oldest.quantity() - missing));
        oldest = oldest.with(missing);
      }
      taken.add(oldest);
      missing = oldest.quantity() == missing ? 0 : missing - oldest.quantity();
      held -= oldest.quantity();
    }
    if (missing <= 0) {
      return taken;
    }
    if (!taken.isEmpty() && missing <= TOLERANCE * Math.max(1, quantity)) {
      Slice last = taken.removeLast();
      taken.add(last.with(last.quantity() + missing));
    } else {
      taken.add(Slice.of(unexplained, missing));
    }
    return taken;
  }
}
