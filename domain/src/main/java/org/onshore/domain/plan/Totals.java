package org.onshore.domain.plan;

/**
 * A plan in six figures, to be compared with another's.
 *
 * @param costUsd discounted cost
 * @param domesticShare value added at home over all value added, 0..1
 * @param lateUnitPeriods units delivered late times periods late, whatever is demanded: racks,
 *     spares, million tokens per second
 * @param shortUnits units never delivered, options aside
 * @param jobYears direct jobs summed over time, years
 * @param concentration Herfindahl-Hirschman index of value added by country, 0..10,000
 */
public record Totals(
    double costUsd,
    double domesticShare,
    double lateUnitPeriods,
    double shortUnits,
    double jobYears,
    double concentration) {

  /** These less others. */
  public Totals minus(Totals other) {
    return new Totals(
        costUsd - other.costUsd,
        domesticShare - other.domesticShare,
        lateUnitPeriods - other.lateUnitPeriods,
        shortUnits - other.shortUnits,
        jobYears - other.jobYears,
        concentration - other.concentration);
  }
}
