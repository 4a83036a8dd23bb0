package org.onshore.domain.trade;

/**
 * One layer of duty on an article, whether it applies or not.
 *
 * @param measure the legal measure (mfn, 301-cn, 232-metals)
 * @param heading of chapter 99, or the tariff number itself for column 1
 * @param rate of the customs value, 0.25 for 25 %; what it would be where it does not apply
 * @param applies whether it is owed, or for a rate of 0 declared
 * @param why it does, or does not
 * @param citation the law
 */
public record DutyLayer(
    String measure, String heading, double rate, boolean applies, String why, String citation) {}
