package org.onshore.domain.risk;

import java.util.List;

/**
 * Where a program stands on few legs.
 *
 * @param parts every part somebody makes, in the program's order
 * @param singlePoints what alone stops a part that seems to have several sources, or a rack
 */
public record ProgramExposure(List<PartSources> parts, List<SinglePoint> singlePoints) {
  /** Copies the lists. */
  public ProgramExposure {
    parts = List.copyOf(parts);
    singlePoints = List.copyOf(singlePoints);
  }

  /**
   * How many sources a part has, and how much stands in few of them.
   *
   * @param bySite sources by site
   * @param byOwner by company; a site without an owner counts as one of its own
   * @param byCountry by country of the site
   * @param measure what the shares are shares of: capacity, or sources where one has no limit
   */
  public record PartSources(
      String part, Spread bySite, Spread byOwner, Spread byCountry, String measure) {}

  /**
   * Sources of one kind.
   *
   * @param count how many
   * @param index Herfindahl-Hirschman index of their shares, 0 to 10,000
   * @param sole the only one, "" if there are several
   */
  public record Spread(int count, double index, String sole) {}

  /**
   * The loss of one thing stops a part altogether.
   *
   * @param part that can no longer be had
   * @param rack whether it is the rack of a generation
   * @param kind site, owner or country
   * @param name of the thing lost
   * @param hidden whether the part itself has other sources, which all need what is made there
   */
  public record SinglePoint(String part, boolean rack, String kind, String name, boolean hidden) {}
}
