package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Period;

/**
 * How much of something is domestic by a rule.
 *
 * @param rule rolled_up, far, ...
 * @param scope program, a generation or part by name, a target, or "delivered to" a sector
 * @param from first period it covers
 * @param until first period it no longer covers
 * @param threshold share that must be exceeded or reached, null if the rule has none
 * @param passes null if there is no threshold
 */
public record ContentStatement(
    String rule,
    String scope,
    Period from,
    Period until,
    double domesticUsd,
    double totalUsd,
    @Nullable Double threshold,
    @Nullable Boolean passes) {
  /** Begins the scope of what is delivered to demand with a rule; who to comes after it. */
  public static final String DELIVERED_TO = "delivered to ";

  /** Whether it speaks of what is delivered to demand with the rule. */
  public boolean isOfDeliveries() {
    return scope.startsWith(DELIVERED_TO);
  }

  public double share() {
    return totalUsd == 0 ? 0 : domesticUsd / totalUsd;
  }
}
