package org.onshore.engine.provenance;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.plan.Shipment;

/**
 * Units of one source that came one way.
 *
 * @param route shipments that brought them, the first leg first
 * @param quantity units
 * @param freightUsdPerUnit of all legs, undiscounted
 * @param dutyUsdPerUnit of all legs, undiscounted
 */
public record Slice(
    Source source,
    List<Shipment> route,
    double quantity,
    double freightUsdPerUnit,
    double dutyUsdPerUnit) {
  public Slice {
    route = List.copyOf(route);
  }

  static Slice of(Source source, double quantity) {
    return new Slice(source, List.of(), quantity, 0, 0);
  }

  Slice with(double units) {
    return new Slice(source, route, units, freightUsdPerUnit, dutyUsdPerUnit);
  }

  /** After one more leg. */
  Slice over(Shipment leg) {
    List<Shipment> longer = new ArrayList<>(route);
    longer.add(leg);
    return new Slice(
        source,
        longer,
        quantity,
        freightUsdPerUnit + leg.freightUsd() / leg.quantity(),
        dutyUsdPerUnit + leg.dutyUsd() / leg.quantity());
  }

  /** Standard cost with freight and duty, per unit at the place where it is now. */
  public double deliveredUsdPerUnit() {
    return source.part().costUsd() + freightUsdPerUnit + dutyUsdPerUnit;
  }
}
