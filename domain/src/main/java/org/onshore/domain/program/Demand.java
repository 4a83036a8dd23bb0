package org.onshore.domain.program;

import org.onshore.domain.quantity.Period;

/**
 * Units of a part wanted at a site.
 *
 * @param due the period it falls due; nothing is delivered before
 * @param quantity units
 * @param sector who it is for (healthcare, finance, ...), "" if not said
 * @param priority 1 is served before 2
 * @param valueUsd earned per unit of an option delivered
 * @param lateCostUsdPerPeriod per unit and period after due
 * @param shortCostUsd per unit never delivered; 0 for an option
 * @param latest last period in which it may be delivered
 * @param rule content rule its units must meet, "" for none
 */
public record Demand(
    String id,
    Part part,
    Site site,
    Period due,
    double quantity,
    String sector,
    DemandKind kind,
    int priority,
    double valueUsd,
    double lateCostUsdPerPeriod,
    double shortCostUsd,
    Period latest,
    String rule) {
  /** The same for another part. */
  public Demand with(Part other) {
    return new Demand(
        id,
        other,
        site,
        due,
        quantity,
        sector,
        kind,
        priority,
        valueUsd,
        lateCostUsdPerPeriod,
        shortCostUsd,
        latest,
        rule);
  }

  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
