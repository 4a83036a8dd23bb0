package org.onshore.domain.quantity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The horizon as periods and dates. Period 0 starts on {@code start}; a week has seven days, a
 * month runs from a day of one month to the same day of the next.
 *
 * @param start first day of period 0
 * @param bucket length of a period
 * @param length number of periods planned
 */
public record Calendar(LocalDate start, Bucket bucket, PeriodCount length) {
  /** Days of a mean month (365 / 12), by which days become months. */
  private static final double DAYS_PER_MONTH = 365.0 / 12;

  public Calendar {
    if (length.value() < 1) {
      throw new IllegalArgumentException("a horizon has at least one period");
    }
  }

  /** All periods of the horizon, in order. */
  public List<Period> periods() {
    return IntStream.range(0, length.value()).mapToObj(Period::new).toList();
  }

  public Period last() {
    return new Period(length.value() - 1);
  }

  public boolean contains(Period period) {
    return period.index() < length.value();
  }

  public LocalDate firstDay(Period period) {
    return firstDay(period.index());
  }

  private LocalDate firstDay(int index) {
    return switch (bucket) {
      case WEEK -> start.plusDays(7L * index);
      case MONTH -> start.plusMonths(index);
    };
  }

  /** Days in a period: 7, or 28 to 31. */
  public int days(Period period) {
    return (int) ChronoUnit.DAYS.between(firstDay(period.index()), firstDay(period.index() + 1));
  }

  /** Days from the start of the program to the first day of the period. */
  public long daysFromStart(Period period) {
    return ChronoUnit.DAYS.between(start, firstDay(period));
  }

  /** First day after the horizon. */
  public LocalDate end() {
    return firstDay(length.value());
  }

  /** The period of the horizon that contains the date; empty before the start or past the end. */
  public Optional<Period> find(LocalDate date) {
    if (date.isBefore(start) || !date.isBefore(end())) {
      return Optional.empty();
    }
    return switch (bucket) {
      case WEEK -> Optional.of(new Period((int) (ChronoUnit.DAYS.between(start, date) / 7)));
      case MONTH -> {
        int index = (int) ChronoUnit.MONTHS.between(start, date);
        if (date.isBefore(firstDay(index))) {
          index--;
        } else if (!date.isBefore(firstDay(index + 1))) {
          index++;
        }
        yield Optional.of(new Period(index));
      }
    };
  }

  /** Whether a row with this window holds in the period: its first day lies in [from, until). */
  public boolean holds(Window window, Period period) {
    return window.holds(firstDay(period));
  }

  /** Days as whole periods, rounded up. */
  public PeriodCount wholePeriods(double days) {
    if (!(days >= 0) || days > 1e6) {
      throw new IllegalArgumentException(days + " days are not a length of time");
    }
    double perPeriod = bucket == Bucket.WEEK ? 7 : DAYS_PER_MONTH;
    return new PeriodCount((int) Math.ceil(days / perPeriod - 1e-9));
  }
}
