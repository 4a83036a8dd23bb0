package org.onshore.engine.customs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fees on an entry: merchandise processing (19 CFR 24.23, between a floor and a cap that change
 * with the fiscal year, from October) and harbor maintenance (19 CFR 24.24).
 */
final class Fees {
  private static final Fees SHIPPED = new Fees();

  private final List<Fee> fees;

  private Fees() {
    fees = ShippedTable.rows(Fees.class, "fees.csv").stream().map(Fees::fee).toList();
  }

  static Fees shipped() {
    return SHIPPED;
  }

  /**
   * A fee in a span of dates.
   *
   * @param until first day it no longer holds, null for ever
   */
  record Fee(
      String name,
      LocalDate from,
      @Nullable LocalDate until,
      double rate,
      double minimumUsd,
      double maximumUsd) {
    /** On one entry, in US dollars. */
    double usd(double valueUsd) {
      return Math.clamp(rate * valueUsd, minimumUsd, maximumUsd);
    }

    boolean isKnownOn(LocalDate date) {
      return until == null || date.isBefore(until);
    }
  }

  /** The fee of the date, or the last one known where the date is later. */
  Optional<Fee> find(String name, LocalDate date) {
    Optional<Fee> found = Optional.empty();
    for (Fee fee : fees) {
      if (fee.name().equals(name) && !date.isBefore(fee.from())) {
        found = Optional.of(fee);
      }
    }
    return found;
  }

  private static Fee fee(NamedCsvRecord row) {
    String until = row.getField("valid_until");
    String maximum = row.getField("maximum_usd");
    return new Fee(
        row.getField("fee"),
        LocalDate.parse(row.getField("valid_from")),
        until.isEmpty() ? null : LocalDate.parse(until),
        Double.parseDouble(row.getField("rate")),
        Double.parseDouble(row.getField("minimum_usd")),
        maximum.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(maximum));
  }
}
