package org.onshore.domain.trade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.TransportMode;

/**
 * One article about to enter the United States, as it was asked for.
 *
 * @param hts Harmonized Tariff Schedule number, with or without dots
 * @param origin country of origin, ISO 3166-1 alpha-2
 * @param from country of export, "" if not said; it does not decide the duty
 * @param valueUsd customs value
 * @param date of entry
 * @param mode of transport, null if not said
 * @param usmca whether the preference of the USMCA is claimed
 * @param metalShare of the weight that the listed metals make up, 0..1; null if not said
 * @param processingPerformance total processing performance (TPP) of its largest integrated
 *     circuit, null if not said
 * @param memoryBandwidthGbPerS of that circuit, GB/s, null if not said
 * @param endUse what it is for, "" if not said
 */
public record Article(
    String hts,
    String origin,
    String from,
    double valueUsd,
    LocalDate date,
    @Nullable TransportMode mode,
    boolean usmca,
    @Nullable Double metalShare,
    @Nullable Double processingPerformance,
    @Nullable Double memoryBandwidthGbPerS,
    String endUse) {}
