package org.onshore.domain.trade;

import java.util.List;

/**
 * What an article costs at home once duty and fees are paid; freight is not in it.
 *
 * @param hts the tariff number with dots
 * @param rate all layers that apply, as a share of the customs value
 * @param dutyUsd rate times customs value, to the cent
 * @param mpfUsd merchandise processing fee of one formal entry
 * @param hmfUsd harbor maintenance fee, by ocean only
 * @param landedUsd value, duty and fees
 * @param layers that apply and that do not
 * @param notes what was taken for granted, and what the data does not know
 */
public record LandedCost(
    Article article,
    String hts,
    double rate,
    double dutyUsd,
    double mpfUsd,
    double hmfUsd,
    double landedUsd,
    List<DutyLayer> layers,
    List<String> notes) {
  public LandedCost {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
  }
}
