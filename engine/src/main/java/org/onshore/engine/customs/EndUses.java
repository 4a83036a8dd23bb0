package org.onshore.engine.customs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * End uses that lift the duty on semiconductors, U.S. note 39(d). A U.S. data center is a facility
 * with more than 100 megawatts of new load dedicated to AI.
 */
public final class EndUses {
  /** For use in a data center at home. */
  public static final String DATA_CENTER = "us-data-center";

  /** All of them, in the order of the note. */
  public static final List<String> NAMES =
      List.of(
          DATA_CENTER, "repair", "research", "startup", "consumer", "industrial", "public-sector");

  private static final List<List<String>> WORDS =
      List.of(
          List.of("consumer", "gaming", "automotive", "workstation", "personal-computing"),
          List.of("industrial", "robotics"),
          List.of("data-center", "datacenter", "data-centre", "datacentre"),
          List.of("repair", "replacement"),
          List.of("research", "development", "r-d"),
          List.of("startup", "start-up"),
          List.of("public-sector", "government"));
  private static final List<String> OF_WORDS =
      List.of(
          "consumer", "industrial", DATA_CENTER, "repair", "research", "startup", "public-sector");

  private EndUses() {}

  /** The name of an end use however it is written; empty if it is none of the note's. */
  public static Optional<String> find(String written) {
    String text = written.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    List<String> found = new ArrayList<>();
    for (int i = 0; i < WORDS.size(); i++) {
      if (WORDS.get(i).stream().anyMatch(text::contains)) {
        found.add(OF_WORDS.get(i));
      }
    }
    return found.stream().findFirst();
  }

  /** The same where the words may be any: what is not known stays as it is written. */
  static String of(String written) {
    return find(written).orElse(written);
  }
}
