package org.onshore.domain.trade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Country;

/**
 * How domestic content is to be judged.
 *
 * @param rule far, baba, taa, ftc, rolled_up, or not_from: with country codes
 * @param date of delivery
 * @param cots whether the end product is sold commercially off the shelf
 * @param commercialIt whether it is commercial information technology
 * @param madeIn where the end product is made, or last substantially transformed; null if not said
 * @param approvedAward date of award of a contract in which the threshold of that date was approved
 *     for all deliveries, null for none
 */
public record ContentRequest(
    String rule,
    LocalDate date,
    boolean cots,
    boolean commercialIt,
    @Nullable Country madeIn,
    @Nullable LocalDate approvedAward) {}
