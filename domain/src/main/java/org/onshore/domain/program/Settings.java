package org.onshore.domain.program;

import java.util.List;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * What program.yaml says.
 *
 * @param home the country whose content counts as domestic
 * @param discountRatePerYear 0.08 for 8 %
 * @param holdingRatePerYear of part cost
 * @param contentRules rules every content answer covers, in order
 * @param goals solved one after the other in this order; empty for one weighted sum
 * @param goalSlack share by which a goal reached may be given up again for those after it
 */
public record Settings(
    String name,
    Calendar calendar,
    Country home,
    double discountRatePerYear,
    double holdingRatePerYear,
    double lateCostDefaultUsd,
    double shortCostDefaultUsd,
    List<String> contentRules,
    List<String> goals,
    double goalSlack) {
  public Settings {
    contentRules = List.copyOf(contentRules);
    goals = List.copyOf(goals);
  }

  /** What a dollar spent in the period is worth at the start: 1 / (1 + rate)^(days / 365). */
  public double discount(Period period) {
    return Math.pow(1 + discountRatePerYear, -calendar.daysFromStart(period) / 365.0);
  }

  /** Cost of holding a dollar of stock through the period, undiscounted. */
  public double holding(Period period) {
    return holdingRatePerYear * calendar.days(period) / 365.0;
  }
}
