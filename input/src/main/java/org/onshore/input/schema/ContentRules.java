package org.onshore.input.schema;

import java.util.List;

/** Names of the rules by which domestic content is counted (DESIGN.md section 6). */
public final class ContentRules {
  public static final List<String> NAMES = List.of("far", "baba", "taa", "ftc", "rolled_up");

  /** Followed by country codes, comma between: no unit of these origins anywhere below. */
  public static final String NOT_FROM = "not_from:";

  private ContentRules() {}
}
