package org.onshore.input.finding;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Source;

/**
 * Where something stands in the user's data.
 *
 * @param source file, line and column
 * @param excerpt the line as written, null where there is none to show
 */
public record Place(Source source, Finding.@Nullable Excerpt excerpt) {
  public static Place file(String file) {
    return new Place(Source.file(file), null);
  }
}
