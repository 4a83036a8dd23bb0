package org.onshore.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Period;

/**
 * How a generation fares in a plan: when it ramps and takes over, and what is left of it.
 *
 * @param racksDelivered over the horizon
 * @param samplesDelivered of these, before its volume begins
 * @param firstDelivery null if there is none
 * @param lastDelivery null if there is none
 * @param peak the period with the most deliveries, null if there is none
 * @param takesOver first period from which more of it is delivered than of the generation it
 *     supersedes, in this quarter of a year and every later one; null if that is never so, or it
 *     supersedes none
 * @param ownParts how many parts only it is made of, its rack included
 * @param carriedOver how many of its parts other generations are made of too
 * @param leftUsd its own parts in stock at the horizon's end, at standard cost
 * @param strandedUsd of these, what its support no longer needs by then
 * @param left what is in stock of its own parts, the dearest first
 * @param lastBuys parts whose every process ends within the horizon
 */
public record GenerationLife(
    Generation generation,
    double racksDelivered,
    double samplesDelivered,
    @Nullable Period firstDelivery,
    @Nullable Period lastDelivery,
    @Nullable Period peak,
    @Nullable Period takesOver,
    int ownParts,
    int carriedOver,
    double leftUsd,
    double strandedUsd,
    List<Left> left,
    List<LastBuy> lastBuys) {
  public GenerationLife {
    left = List.copyOf(left);
    lastBuys = List.copyOf(lastBuys);
  }

  /** Units in stock at the horizon's end. */
  public record Left(Part part, double quantity, double usd) {}

  /**
   * A part that cannot be had any more before the horizon ends.
   *
   * @param last the last period in which any process may start it
   * @param stockThen units in stock at the end of that period: what has been bought ahead
   */
  public record LastBuy(Part part, Period last, double stockThen) {}
}
