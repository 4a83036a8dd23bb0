package org.onshore.domain.plan;

import java.util.List;

/**
 * Jobs that a plan's purchases at home support beyond its own sites, for the whole country: states
 * are not told apart.
 *
 * @param purchasesUsd the plan's value added at home, by the industries that add it
 * @param indirectJobYears at suppliers of suppliers, through all tiers (Type I)
 * @param inducedJobYears where the people paid for all this spend their pay (Type II)
 * @param ownEmploymentShare share of the output behind both whose industry has an employment figure
 *     of its own; the rest takes the mean of all other industries
 * @param recalledShare share of that output whose industry's figure is recalled, not read
 * @param industries by industry, most jobs first
 */
public record EconomyJobs(
    double purchasesUsd,
    double indirectJobYears,
    double inducedJobYears,
    double ownEmploymentShare,
    double recalledShare,
    List<Industry> industries) {

  /** No purchases, no jobs. */
  public static final EconomyJobs NONE = new EconomyJobs(0, 0, 0, 0, 0, List.of());

  public EconomyJobs {
    industries = List.copyOf(industries);
  }

  /**
   * One industry.
   *
   * @param code of the Bureau of Economic Analysis, summary level
   * @param confidence of its employment: read, recalled, mean (none of its own)
   */
  public record Industry(
      String code,
      String title,
      double purchasesUsd,
      double indirectUsd,
      double inducedUsd,
      double indirectJobYears,
      double inducedJobYears,
      String confidence) {}
}
