package org.onshore.lp;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Readable names of keys: {@code Ship[lane=tw-us, part=HBM3E, period=3]} becomes {@code
 * Ship(tw-us,HBM3E,3)}. A record within a record is named by its first component, which by the
 * custom of this project is its id; a component that is blank goes unsaid. Only printable ASCII
 * without blanks, quotes or {@code ~}; anything else becomes {@code _}. Not for several threads at
 * once.
 */
final class KeyNames {

  /** Readers of MPS files take 255 characters at least; some room is left for a suffix. */
  private static final int LONGEST = 200;

  private final Map<Class<?>, Method[]> accessors = new HashMap<>();

  String name(Object key) {
    String text = text(key, true);
    StringBuilder clean = new StringBuilder(Math.min(LONGEST, text.length()));
    for (int i = 0; i < Math.min(LONGEST, text.length()); i++) {
      char letter = text.charAt(i);
      boolean plain = letter > ' ' && letter < '~' && letter != '"' && letter != '\'';
      clean.append(plain ? letter : '_');
    }
    // A dollar or star in front would begin a comment, and no name at all would shift the fields.
    boolean bad = clean.isEmpty() || clean.charAt(0) == '$' || clean.charAt(0) == '*';
    return bad ? "_" + clean : clean.toString();
  }

  private String text(@Nullable Object key, boolean whole) {
    if (key == null) {
      return "";
    }
    Method[] components = accessors.computeIfAbsent(key.getClass(), KeyNames::accessors);
    if (components.length == 0) {
      return key.toString();
    }
    if (!whole) {
      return text(read(components[0], key), false);
    }
    StringJoiner all = new StringJoiner(",", key.getClass().getSimpleName() + "(", ")");
    for (Method component : components) {
      String text = text(read(component, key), false);
      if (!text.isEmpty()) {
        all.add(text);
      }
    }
    return all.toString();
  }

  private static Method[] accessors(Class<?> type) {
    if (!type.isRecord()) {
      return new Method[0];
    }
    RecordComponent[] components = type.getRecordComponents();
    Method[] methods = new Method[components.length];
    for (int i = 0; i < methods.length; i++) {
      methods[i] = components[i].getAccessor();
      // The record may be private to its test or its class.
      methods[i].setAccessible(true);
    }
    return methods;
  }

  private static @Nullable Object read(Method accessor, Object key) {
    try {
      return accessor.invoke(key);
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("cannot read " + accessor + " of " + key, failure);
    }
  }
}
