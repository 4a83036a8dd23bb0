package org.onshore.input.row;

import java.util.List;
import org.onshore.input.finding.Rule;
import org.onshore.input.schema.Column;

/** Looks at names: what a row is called, or refers to. */
final class NameCell {
  static final Rule SURROUNDING_BLANKS =
      Rule.error(
          "surrounding-blanks",
          "The cell begins or ends with a blank, which nobody sees and which makes it another name.",
          "parts.csv\npart,cost_usd\n\"GPU \",4000",
          "Take the blanks off.");
  static final Rule CONTROL_CHARACTER =
      Rule.error(
          "control-character",
          "The name holds a line break, a tab or another character that does not print.",
          "parts.csv\npart,cost_usd\n\"GPU\nB\",4000",
          "Write it on one line.");
  static final List<Rule> RULES = List.of(SURROUNDING_BLANKS, CONTROL_CHARACTER);

  private NameCell() {}

  /** Whether the text has no blanks around it, which is a fault. */
  static boolean isBare(Column column, String text, Fault fault) {
    if (!isBlank(text.charAt(0)) && !isBlank(text.charAt(text.length() - 1))) {
      return true;
    }
    String bare = text.strip();
    fault.report(
        SURROUNDING_BLANKS,
        text,
        column.name() + " is '" + text + "', with blanks around it",
        bare.isEmpty() ? "leave the cell empty" : "'" + bare + "', without them");
    return false;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c);
  }

  /** The name without control characters, which are a fault. */
  static String parse(Column column, String text, Fault fault) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        String code = "U+%04X".formatted((int) text.charAt(i));
        fault.report(
            CONTROL_CHARACTER,
            code,
            column.name() + " has the control character " + code + " in it",
            "a line break or a tab was pasted with it");
        return text;
      }
    }
    return text;
  }
}
