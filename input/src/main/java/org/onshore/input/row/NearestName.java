package org.onshore.input.row;

import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody may have meant. */
final class NearestName {
  /**
   * A name near what was written.
   *
   * @param onlyCase whether only capital and small letters differ
   */
  record Match(String name, boolean onlyCase) {
    String words() {
      return "'" + name + "'" + (onlyCase ? ": only the case differs" : "");
    }
  }

  private NearestName() {}

  /** The nearest of the names by edits, the first of several; none if all are far. */
  static Optional<Match> find(String written, Iterable<String> names) {
    String wanted = fold(written);
    int limit = limit(wanted);
    String best = null;
    for (String name : names) {
      if (name.equalsIgnoreCase(written)) {
        return Optional.of(new Match(name, true));
      }
      if (Math.abs(name.length() - wanted.length()) <= limit) {
        int edits = edits(wanted, fold(name), limit);
        if (edits <= limit) {
          limit = edits - 1;
          best = name;
        }
      }
    }
    return Optional.ofNullable(best).map(name -> new Match(name, false));
  }

  /** A name is near if at most a third of it differs. */
  static int limit(String written) {
    return Math.max(1, Math.min(3, written.length() / 3));
  }

  static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbors between two texts; limit + 1 if
   * there are more than the limit (optimal string alignment, within a band).
   */
  static int edits(String a, String b, int limit) {
    if (limit < 0) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(row[j - 1], last[j]));
        if (isSwap(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
