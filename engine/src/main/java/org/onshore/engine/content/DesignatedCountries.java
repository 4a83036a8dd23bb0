package org.onshore.engine.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onshore.domain.quantity.Country;
import org.onshore.engine.customs.ShippedTable;

/**
 * Designated countries of FAR 25.003: parties to the WTO agreement on government procurement or to
 * a free trade agreement, least developed and Caribbean Basin countries. Countries the table does
 * not name are not designated.
 */
final class DesignatedCountries {
  private static final Map<Country, String> BASIS = new LinkedHashMap<>();

  static {
    ShippedTable.rows(DesignatedCountries.class, "designated.csv").stream()
        .filter(row -> row.getField("designated").equals("yes"))
        .forEach(row -> BASIS.put(new Country(row.getField("country")), row.getField("basis")));
  }

  private DesignatedCountries() {}

  /** By what a country is designated; empty if it is not. */
  static Optional<String> findBasis(Country country) {
    return Optional.ofNullable(BASIS.get(country));
  }
}
