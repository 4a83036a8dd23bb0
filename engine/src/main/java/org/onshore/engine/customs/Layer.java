package org.onshore.engine.customs;

import java.util.List;
import org.onshore.domain.program.TariffStacking;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;

/**
 * A dated row of duty: what it covers, and how it stands to the others.
 *
 * @param measure rows of one measure exclude one another: the most specific counts
 * @param heading of chapter 99, "" if not said
 * @param headingIfReached what a cap is declared under where the total is reached without it
 * @param rate of the customs value
 * @param over measure whose rate counts toward a cap, "" for all that add
 * @param htsPrefix first digits of the tariff numbers it covers, "" for all
 * @param origins countries of origin it covers, empty for every foreign one
 * @param lifts measures that do not apply where this row does
 * @param words what it is
 */
record Layer(
    String measure,
    String heading,
    String headingIfReached,
    double rate,
    TariffStacking base,
    String over,
    Window valid,
    List<Country> origins,
    String htsPrefix,
    Gate gate,
    List<Lift> lifts,
    String words,
    String citation) {

  /**
   * A measure that does not apply.
   *
   * @param heading under which that is declared, "" if not said
   */
  record Lift(String measure, String heading) {}

  boolean coversNumber(String hts) {
    return !hts.isEmpty() && hts.startsWith(htsPrefix);
  }

  boolean coversOrigin(Country origin) {
    return origins.isEmpty() || origins.contains(origin);
  }

  boolean covers(Entry entry) {
    return coversNumber(entry.hts()) && coversOrigin(entry.origin()) && valid.holds(entry.date());
  }

  /** The row that counts: the longer prefix, then named origins, then the later row. */
  Layer orMoreSpecific(Layer later) {
    int byPrefix = htsPrefix.length() - later.htsPrefix.length();
    if (byPrefix != 0) {
      return byPrefix > 0 ? this : later;
    }
    return !origins.isEmpty() && later.origins.isEmpty() ? this : later;
  }
}
