package org.onshore.input.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onshore.domain.program.Scenario.Condition;

/**
 * The text of a scenario's where: {@code site.country=TW and kind=make}. A value runs to the next
 * {@code and} that is followed by another {@code path=}.
 */
public final class WhereText {
  private static final String AND = " and ";

  private WhereText() {}

  /** The conditions, none for a blank text; nothing if the text cannot be read. */
  public static Optional<List<Condition>> find(String text) {
    List<Condition> conditions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = nextAnd(text, at);
      Optional<Condition> condition = findCondition(text.substring(at, end).strip());
      if (condition.isEmpty()) {
        return Optional.empty();
      }
      conditions.add(condition.get());
      at = end == text.length() ? end : end + AND.length();
    }
    return Optional.of(conditions);
  }

  private static int nextAnd(String text, int from) {
    for (int at = text.indexOf(AND, from); at >= 0; at = text.indexOf(AND, at + 1)) {
      int path = at + AND.length();
      while (path < text.length() && isPath(text.charAt(path))) {
        path++;
      }
      if (path > at + AND.length() && path < text.length() && text.charAt(path) == '=') {
        return at;
      }
    }
    return text.length();
  }

  private static Optional<Condition> findCondition(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      return Optional.empty();
    }
    String path = text.substring(0, equals).strip();
    String value = text.substring(equals + 1).strip();
    if (value.isEmpty() || !path.chars().allMatch(c -> isPath((char) c))) {
      return Optional.empty();
    }
    List<String> columns = List.of(path.split("\\.", -1));
    return columns.contains("") ? Optional.empty() : Optional.of(new Condition(columns, value));
  }

  private static boolean isPath(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
  }

  /** Whether the value is one the pattern stands for; * is any run of characters. */
  public static boolean matches(String pattern, String value) {
    int p = 0;
    int v = 0;
    int star = -1;
    int mark = 0;
    while (v < value.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = v;
      } else if (p < pattern.length() && pattern.charAt(p) == value.charAt(v)) {
        p++;
        v++;
      } else if (star >= 0) {
        p = star + 1;
        v = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
