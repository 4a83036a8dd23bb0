package org.onshore.domain.plan;

import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * A limit that holds back deliveries, with what relief would be worth.
 *
 * @param kind what limits
 * @param name of the resource, process, lane or part that limits
 * @param place the site, or the sites of a lane, where it limits
 * @param country of that place
 * @param from first period it limits
 * @param until last period it limits
 * @param worthUsdPerUnit highest worth of one more unit in one of these periods, discounted
 * @param worthUsd worth per unit times units at the limit, summed over the periods: how much the
 *     limit weighs, not what removing it would save
 * @param words the gate in a sentence
 */
public record Gate(
    GateKind kind,
    String name,
    String place,
    Country country,
    Period from,
    Period until,
    double worthUsdPerUnit,
    double worthUsd,
    String words) {

  /** What kind of limit a gate is. */
  public enum GateKind {
    RESOURCE,
    PROCESS,
    LANE,
    SUPPLY,
    TIME,
    /** A content rule of the demand. */
    RULE,
    /** Nothing limits: in time would cost more than it saves. */
    COST
  }
}
