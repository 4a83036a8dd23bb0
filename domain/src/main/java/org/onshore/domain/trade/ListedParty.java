package org.onshore.domain.trade;

import java.util.List;

/**
 * A party on a list of those one may not, or not freely, deal with.
 *
 * @param list that names it, with its keeper
 * @param name as listed
 * @param otherNames it is known by
 * @param date on which it was listed, as the list writes it; "" if the list does not say
 * @param reason program, licence or remark; "" if the list does not say
 */
public record ListedParty(
    String list, String name, List<String> otherNames, String date, String reason) {
  public ListedParty {
    otherNames = List.copyOf(otherNames);
  }
}
