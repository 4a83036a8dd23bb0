package org.onshore.lp;

import java.util.BitSet;

/**
 * Names of indices without two alike. A name whose hash was seen before gets {@code ~index} behind
 * it, which no key's name contains; so only 64 bits a name are kept, and two different names with
 * one hash merely get a suffix they didn't need.
 */
final class UniqueNames {

  private final KeyNames names = new KeyNames();
  private final Object[] keys;
  private final BitSet suffixed = new BitSet();

  /** Names for these keys, none of which will be the reserved one. */
  UniqueNames(Object[] keys, String reserved) {
    this.keys = keys;
    LongSet seen = new LongSet(keys.length + 1);
    seen.add(hash(reserved));
    for (int index = 0; index < keys.length; index++) {
      if (!seen.add(hash(names.name(keys[index])))) {
        suffixed.set(index);
      }
    }
  }

  String get(int index) {
    String name = names.name(keys[index]);
    return suffixed.get(index) ? name + "~" + index : name;
  }

  /** FNV-1a over the characters, 64 bits, then a finishing mix. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }

  /** A set of longs, open addressing; zero is stored as one. */
  private static final class LongSet {

    private final long[] slots;

    LongSet(int size) {
      slots = new long[Integer.highestOneBit(Math.max(4, size)) * 4];
    }

    boolean add(long hash) {
      long item = hash == 0 ? 1 : hash;
      int slot = (int) item & (slots.length - 1);
      while (slots[slot] != 0) {
        if (slots[slot] == item) {
          return false;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = item;
      return true;
    }
  }
}
