package org.onshore.domain.trade;

import org.onshore.domain.quantity.Country;

/**
 * A component of an end product, as a content rule counts it.
 *
 * @param origin where it was made; {@link Country#UNKNOWN} where nobody has said, which is foreign
 * @param made by the manufacturer of the end product; otherwise it is bought
 * @param costUsd acquisition cost, or all cost of making it
 * @param freightUsd to the place where it becomes part of the end product
 * @param dutyUsd whether or not an entry free of duty was to be had
 * @param profitUsd part of the cost of a made one that is the maker's own profit
 * @param ironSteelUsd part of the cost that is iron and steel
 * @param fastener a fastener sold commercially off the shelf
 * @param tierBelowForeignShare foreign share of what it is made of, 0..1
 */
public record Component(
    String name,
    Country origin,
    boolean made,
    double costUsd,
    double freightUsd,
    double dutyUsd,
    double profitUsd,
    double ironSteelUsd,
    boolean fastener,
    double tierBelowForeignShare) {}
