package org.onshore.domain.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the data or the request, said like a compiler says it.
 *
 * @param code stable, in words joined by hyphens (unknown-part)
 * @param severity error or warning
 * @param source where
 * @param message what is wrong, with the value in it
 * @param value the value itself, "" where there is none
 * @param advice what may help, to be read after "Maybe"; "" where nothing is known
 * @param excerpt the line as written, to be shown under the message; null where it says nothing
 */
public record Finding(
    String code,
    Severity severity,
    Source source,
    String message,
    String value,
    String advice,
    @Nullable Excerpt excerpt) {

  /**
   * A line of the user's file with the faulty part of it.
   *
   * @param text the whole line
   * @param column from 1, where the fault begins
   * @param length characters of the fault, at least 1
   */
  public record Excerpt(String text, int column, int length) {}

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
