package org.onshore.engine.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Site;

/**
 * Columns of a table as components of its rows: {@code cost_usd} is {@code costUsd}, a table's key
 * is {@code id}.
 */
final class Columns {
  private Columns() {}

  /** The component a column is called in its row: words joined in camel case. */
  static String component(String column) {
    var name = new StringBuilder();
    for (String word : column.split("_", -1)) {
      name.append(
          name.isEmpty() || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  /** Whether the record is a row of a program, not a measure or a window. */
  static boolean isRow(Record candidate) {
    return candidate.getClass().getPackage() == Site.class.getPackage();
  }

  static String id(Record row) {
    return String.valueOf(get(row, "id"));
  }

  static Optional<RecordComponent> find(Record row, String name) {
    return Arrays.stream(row.getClass().getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst();
  }

  static @Nullable Object get(Record row, String name) {
    return read(row, known(row, name));
  }

  static Class<?> type(Record row, String name) {
    return known(row, name).getType();
  }

  private static RecordComponent known(Record row, String name) {
    return find(row, name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                row.getClass().getSimpleName() + " has no column '" + name + "'"));
  }

  private static @Nullable Object read(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of " + row, e);
    }
  }

  /** The record with every component passed through the function; the same one if none changes. */
  static <R extends Record> R map(
      R row, BiFunction<String, @Nullable Object, @Nullable Object> function) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean same = true;
    for (int i = 0; i < components.length; i++) {
      Object value = read(row, components[i]);
      values[i] = function.apply(components[i].getName(), value);
      same &= Objects.equals(values[i], value);
    }
    return same ? row : build(row, components, values);
  }

  @SuppressWarnings("unchecked")
  private static <R extends Record> R build(
      R row, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot change " + row, e);
    }
  }
}
