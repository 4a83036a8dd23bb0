package org.onshore.engine.customs;

import java.time.LocalDate;
import org.onshore.domain.quantity.Country;

/**
 * What layers of duty look at.
 *
 * @param hts digits of the tariff number, "" for none
 * @param processingPerformance total processing performance (TPP), 0 for none
 * @param memoryBandwidthGbPerS GB/s, 0 for none
 * @param endUse in the words of {@link EndUses}, "" for none
 */
record Entry(
    String hts,
    Country origin,
    LocalDate date,
    MetalWeights metals,
    double processingPerformance,
    double memoryBandwidthGbPerS,
    String endUse,
    boolean usmca) {}
