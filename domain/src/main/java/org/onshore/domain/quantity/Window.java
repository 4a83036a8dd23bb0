package org.onshore.domain.quantity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in [from, until); a missing end is open.
 *
 * @param from first day that holds, or null for always before
 * @param until first day that no longer holds, or null for ever after
 */
public record Window(@Nullable LocalDate from, @Nullable LocalDate until) {
  public static final Window ALWAYS = new Window(null, null);

  public boolean holds(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
  }
}
