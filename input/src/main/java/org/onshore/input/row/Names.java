package org.onshore.input.row;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The keys of a table's rows, and those of the rows it excludes. */
public final class Names {
  private final @Nullable String[] names;
  private final int[] slots;
  private final Map<String, Integer> excluded;

  /**
   * An index of names.
   *
   * @param names by row, null where there is none
   * @param excluded names of excluded rows, with their lines
   */
  Names(@Nullable String[] names, Map<String, Integer> excluded) {
    this.names = names;
    this.excluded = new LinkedHashMap<>(excluded);
    this.slots = new int[Integer.highestOneBit(Math.max(4, names.length) * 2) * 2];
    Arrays.fill(slots, -1);
    for (int row = 0; row < names.length; row++) {
      String name = names[row];
      if (name != null) {
        int slot = slot(name);
        if (slots[slot] < 0) {
          slots[slot] = row;
        }
      }
    }
  }

  static Names none() {
    return new Names(new String[0], Collections.emptyMap());
  }

  /** The first row of that name, or -1. */
  public int row(String name) {
    return slots[slot(name)];
  }

  /** Line of the excluded row of that name, or 0. */
  public int excludedLine(String name) {
    return excluded.getOrDefault(name, 0);
  }

  /**
   * All names, in the order of the rows.
   *
   * @param left the row whose name is left out, negative for none
   */
  Iterable<String> allBut(int left) {
    return () ->
        IntStream.range(0, names.length)
            .filter(row -> row != left && names[row] != null)
            .mapToObj(row -> String.valueOf(names[row]))
            .iterator();
  }

  int size() {
    return names.length;
  }

  private int slot(String name) {
    int hash = name.hashCode() * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    while (slots[slot] >= 0 && !name.equals(names[slots[slot]])) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
