package org.onshore.domain.quantity;

import java.util.regex.Pattern;

/**
 * A country by its ISO 3166-1 alpha-2 code; {@link #UNKNOWN} (ZZ, user-assigned in the standard) is
 * an origin nobody has stated, and counts as foreign.
 *
 * @param code two capital letters
 */
public record Country(String code) implements Comparable<Country> {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  public static final Country UNKNOWN = new Country("ZZ");

  public Country {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("'" + code + "' is not an ISO 3166-1 alpha-2 code");
    }
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
