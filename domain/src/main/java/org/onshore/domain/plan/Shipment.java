package org.onshore.domain.plan;

import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * Units of one origin leaving over a lane in a period. Money is undiscounted.
 *
 * @param arrives may lie past the horizon's end
 * @param stream they belong to, "" for the common one
 */
public record Shipment(
    Lane lane,
    Part part,
    Country origin,
    Period period,
    Period arrives,
    double quantity,
    double freightUsd,
    double dutyUsd,
    String stream) {
  /** A shipment of the common stream. */
  public Shipment(
      Lane lane,
      Part part,
      Country origin,
      Period period,
      Period arrives,
      double quantity,
      double freightUsd,
      double dutyUsd) {
    this(lane, part, origin, period, arrives, quantity, freightUsd, dutyUsd, "");
  }
}
