package org.onshore.input.row;

import java.util.List;
import java.util.Locale;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;

/** Reads words: one of a few, or true and false. */
final class WordCell {
  static final Rule UNKNOWN_WORD =
      Rule.error(
          "unknown-word",
          "The cell wants one of a few words.",
          "sites.csv\nsite,kind,country\nFAB,plant,US",
          "The words are in the manual of the tables.");
  static final Rule NOT_A_FLAG =
      Rule.error(
          "not-a-flag",
          "The cell wants true or false; yes, no, 1 and 0 will do.",
          "parts.csv\npart,cost_usd,whole\nRACK,1,maybe",
          "Write true or false.");
  static final List<Rule> RULES = List.of(UNKNOWN_WORD, NOT_A_FLAG);

  private WordCell() {}

  /** Place of the word among those of the column, or -1 after a fault. */
  static int parse(Column column, List<String> words, String text, Fault fault) {
    int index = words.indexOf(text);
    if (index < 0) {
      String advice =
          NearestName.find(text, words)
              .map(NearestName.Match::words)
              .orElse("one of " + String.join(", ", words));
      fault.report(
          UNKNOWN_WORD,
          text,
          column.name() + " is '" + text + "', but must be one of " + String.join(", ", words),
          advice);
    }
    return index;
  }

  /** 1 for true, 0 for false, -1 after a fault. */
  static int flag(Column column, String text, Fault fault) {
    int flag = flag(text);
    if (flag < 0) {
      fault.report(
          NOT_A_FLAG,
          text,
          column.name() + " is '" + text + "', but must be true or false",
          "true or false");
    }
    return flag;
  }

  /** 1 for true, 0 for false, -1 for anything else. */
  static int flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> 1;
      case "false", "no", "0" -> 0;
      default -> -1;
    };
  }
}
