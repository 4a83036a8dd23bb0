package org.onshore.domain.plan;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Period;

/**
 * How much of something is domestic by a rule.
 *
 * @param rule rolled_up, far, ...
 * @param scope program, or a generation, part or sector by name
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
  public double share() {
    return totalUsd == 0 ? 0 : domesticUsd / totalUsd;
  }
}
