package org.onshore.domain.quantity;

/**
 * One bucket of the horizon, by its index from 0; a week or a month as the {@link Calendar} says.
 * An index, not a count: see {@link PeriodCount}.
 *
 * @param index 0 for the period that begins on the program's start; may lie past the horizon's end
 */
public record Period(int index) implements Comparable<Period> {
  public static final Period FIRST = new Period(0);

  public Period {
    if (index < 0) {
      throw new IllegalArgumentException("period index " + index + " is negative");
    }
  }

  public Period plus(PeriodCount count) {
    return new Period(index + count.value());
  }

  public boolean isBefore(Period other) {
    return index < other.index;
  }

  @Override
  public int compareTo(Period other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return Integer.toString(index);
  }
}
