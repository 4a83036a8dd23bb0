package org.onshore.domain.trade;

import java.util.List;

/**
 * A name of a program held against the lists.
 *
 * @param name as the program writes it
 * @param kind owner or site
 * @param sites where it stands
 * @param verdict what the closest match calls for
 * @param matches from the closest on; none where it is clear
 */
public record Screened(
    String name, String kind, List<String> sites, Verdict verdict, List<Match> matches) {
  public Screened {
    sites = List.copyOf(sites);
    matches = List.copyOf(matches);
  }

  /** What is to be done about a name. */
  public enum Verdict {
    /** No name on the lists comes near. */
    CLEAR,
    /** A person must look: it may be the same. */
    REVIEW,
    /** It is the name of a listed party. */
    BLOCK
  }

  /**
   * A listed party that comes near.
   *
   * @param matched the name on the list that came nearest
   * @param score 0..1, 1 for the same name
   */
  public record Match(ListedParty party, String matched, double score) {}
}
