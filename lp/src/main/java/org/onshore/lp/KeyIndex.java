package org.onshore.lp;

import java.util.Arrays;

/** Finds the index of a key: open addressing over the key array, four bytes a slot. */
final class KeyIndex {

  private final String kind;
  private final Object[] keys;
  private final int[] slots;

  /** Indexes these keys. Two equal keys are our mistake, and are named. */
  KeyIndex(String kind, Object[] keys) {
    this.kind = kind;
    this.keys = keys;
    this.slots = new int[Integer.highestOneBit(Math.max(4, keys.length)) * 4];
    Arrays.fill(slots, -1);
    for (int index = 0; index < keys.length; index++) {
      insert(index);
    }
  }

  private void insert(int index) {
    int slot = slot(keys[index]);
    if (slots[slot] >= 0) {
      throw new IllegalStateException(
          "%s %d and %d have the same key %s".formatted(kind, slots[slot], index, keys[index]));
    }
    slots[slot] = index;
  }

  /** The index of the key, or -1. */
  int find(Object key) {
    return slots[slot(key)];
  }

  private int slot(Object key) {
    int hash = key.hashCode() * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
    while (slots[slot] >= 0 && !keys[slots[slot]].equals(key)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
